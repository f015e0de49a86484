import type { Page } from "@playwright/test";
import { expect, test } from "./test";

test("shows nothing before its words are there", async ({ page }) => {
  const words = "**/assets/fr-*.js";
  await page.clock.install();
  const letGo = await hold(page, words);
  const asked = page.waitForRequest(words);
  await page.goto("/fr/territoires", { waitUntil: "commit" });
  await asked;
  await page.clock.runFor(5_000);
  await expect(page.locator("#root > :not(style)")).toHaveCount(0);
  letGo();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Répertoire officiel");
});

test("gives the focus to a title that comes late", async ({ page }) => {
  await page.goto("/fr/territoires?q=bordeaux");
  const letGo = await hold(page, "**/v1/territories/commune/33063");
  await page.getByRole("link", { name: "Bordeaux", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Chargement…" })).toBeVisible();
  letGo();
  await expect(page.getByRole("heading", { level: 1, name: "Bordeaux" })).toBeFocused();
});

test.describe("without a network", () => {
  test.use({ expected: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED/] });

  test("says so, and reads again when it is back", async ({ page }) => {
    await page.route("**/v1/territories?*", (route) => route.abort());
    await page.goto("/fr/territoires");
    await expect(page.getByRole("alert")).toContainText("Le serveur ne répond pas");
    await page.unroute("**/v1/territories?*");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("status")).toHaveText(/4.462.territoires\./);
  });

  test("says so when the browser knows it too, and reads by itself when it is back", async ({
    page,
    context,
  }) => {
    await page.goto("/fr/territoires");
    const count = page.getByRole("status");
    await expect(count).toHaveText(/4.462.territoires\./);
    await context.setOffline(true);
    await page.getByLabel("Nom, code ou SIREN").fill("bordeaux");
    await expect(page.getByRole("alert")).toContainText("Le serveur ne répond pas");
    await expect(page.getByRole("button", { name: "Réessayer" })).toBeVisible();
    await context.setOffline(false);
    await expect(count).toHaveText(/^\d+.territoires?\./);
  });
});

/** Holds answers back until the function that it gives is called. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((open) => {
    letGo = open;
  });
  await page.route(address, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}
