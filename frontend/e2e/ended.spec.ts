import type { Route } from "@playwright/test";
import { expectSound } from "./eyes";
import { person, signIn, signInAs } from "./people";
import { openProfile, ownProfile, type Profile } from "./profiles";
import { expect, test } from "./test";

/** What becomes of a profile's form when its save doesn't come through. */
const somebody = () => person("referent", 3);
let profile: Profile;

test.use({ expected: [/401|403|429|502|ERR_FAILED/], viewport: { width: 640, height: 450 } });

test.beforeEach(async ({ context, page }) => {
  profile = await ownProfile(context, await signInAs(context, somebody()));
  await openProfile(page, profile);
});

test("a session that ends during a save says so at the top, and keeps what was typed", async ({
  context,
  page,
}) => {
  const site = page.getByLabel("Site", { exact: true });
  await site.fill("https://garde.example/");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await context.clearCookies();
  const saves = "**/v1/members/*";
  await page.route(saves, (route) => {
    if (route.request().method() !== "PATCH") return route.continue();
    return route.continue({ headers: { ...route.request().headers(), authorization: "Bearer -" } });
  });
  await page.getByRole("button", { name: "Enregistrer" }).click();

  const title = page.getByRole("heading", { level: 1, name: "Connectez-vous pour continuer" });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(
    page.getByText(/^Votre session est terminée\. Ce que vous avez saisi/),
  ).toBeVisible();
  await expectSound(page);

  await page.unroute(saves);
  await page.getByRole("main").getByRole("link", { name: "Se connecter" }).click();
  await signIn(page, somebody());
  await expect(page.getByText(/a été retrouvé/)).toBeVisible();
  await expect(site).toHaveValue("https://garde.example/");
  await page.getByRole("button", { name: "Abandonner ces modifications" }).click();
});

test("a password that was forgotten meanwhile doesn't lose the way back to what was typed", async ({
  context,
  page,
}) => {
  const site = page.getByLabel("Site", { exact: true });
  await site.fill("https://garde.example/");
  await context.clearCookies();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Se connecter" }).click();
  await main.getByRole("link", { name: "Mot de passe oublié" }).click();
  await main.getByRole("link", { name: "Revenir à la connexion" }).click();
  await main.getByRole("link", { name: "Mot de passe oublié" }).click();
  await page.getByLabel("Adresse électronique").fill("personne@commune.example");
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await main.getByRole("link", { name: "Revenir à la connexion" }).click();
  await page.getByRole("banner").getByRole("button", { name: "Menu" }).click();
  await page.getByRole("banner").getByRole("link", { name: "Se connecter" }).click();
  await signIn(page, somebody());
  await expect(page.getByText(/a été retrouvé/)).toBeVisible();
  await expect(site).toHaveValue("https://garde.example/");
  await page.getByRole("button", { name: "Abandonner ces modifications" }).click();
});

test("a session that ends with nothing typed says nothing of it", async ({ context, page }) => {
  await context.clearCookies();
  await page.reload();
  const title = page.getByRole("heading", { level: 1, name: "Connectez-vous pour continuer" });
  await expect(title).toBeVisible();
  await expect(page.getByText(/^Cette page est réservée/)).toBeVisible();
});

test("a save that fails on the way is called a save", async ({ page }) => {
  await page.route("**/v1/members/*", (route) =>
    route.request().method() === "PATCH" ? route.fulfill({ status: 502 }) : route.continue(),
  );
  const site = page.getByLabel("Site", { exact: true });
  await site.fill("https://garde.example/");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("L’enregistrement n’a pas abouti");
  await expect(alert).toContainText("Rien n’a été perdu");
  await expect(site).toHaveValue("https://garde.example/");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("a save that fails is seen from the button, whatever the reason", async ({ page }) => {
    const problem = (status: number) => ({
      status,
      contentType: "application/problem+json",
      body: JSON.stringify({
        code: "x",
        detail: `Refus ${status}.`,
        request_id: `demande-${status}`,
      }),
    });
    let how: (route: Route) => Promise<void> = (route) => route.abort();
    await page.route("**/v1/members/*", (route) =>
      route.request().method() === "PATCH" ? how(route) : route.continue(),
    );
    await page.getByLabel("Site", { exact: true }).fill("https://garde.example/");
    const alert = page.getByRole("alert");
    const save = async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.getByRole("button", { name: "Enregistrer" }).click();
      await expect(alert).toBeFocused();
      await expect(alert).toBeInViewport({ ratio: 1 });
    };
    await save();
    await expect(alert).toContainText("Le serveur ne répond pas");
    for (const status of [403, 429, 502]) {
      how = (route) => route.fulfill(problem(status));
      await save();
      await expect(alert).toContainText("L’enregistrement n’a pas abouti");
      await expect(alert).toContainText(`Refus ${status}.`);
      await expect(alert).toContainText(`demande-${status}`);
    }
  });
});
