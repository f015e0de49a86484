import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const unread = "La suite n’a pas pu être lue.";
const further = /[?&]cursor=/;
const rows = (page: Page) =>
  page.getByRole("region", { name: "Résultats" }).getByRole("listitem").getByRole("link");
const more = (page: Page) => page.getByRole("button", { name: "Afficher la suite" });
const again = (page: Page) => page.getByRole("button", { name: "Réessayer" });

test.use({ expected: [/ERR_FAILED/] });

for (const width of [360, 1280]) {
  test(`says at ${width} px where one pressed that no more came, and goes on`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.route(further, (route) => route.abort());
    await page.goto("/fr/territoires?kind=commune&departement=24");
    await more(page).evaluate((button) => button.scrollIntoView({ block: "end" }));
    await more(page).click();
    const alert = page.getByRole("alert");
    for (const refused of [1, 2]) {
      await expect(alert, `after ${refused}`).toContainText(unread);
      await expect(alert).toBeInViewport({ ratio: 1 });
      await expect(again(page)).toBeInViewport({ ratio: 1 });
      await expect(again(page)).toBeFocused();
      await expect(rows(page)).toHaveCount(25);
      await expect(page.getByRole("status")).toContainText(/^\d+.territoires\./);
      if (refused === 1) await page.keyboard.press("Enter");
    }
    await page.unroute(further);
    await page.keyboard.press("Enter");
    await expect(rows(page)).toHaveCount(50);
    await expect(rows(page).nth(25)).toBeFocused();
    await expect(alert).toHaveCount(0);
    await expect(page).toHaveURL(/shown=50$/);
  });
}

test("goes on as far as the address says once its pages can be read again", async ({ page }) => {
  let asked = 0;
  await page.route(further, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto("/fr/territoires?kind=commune&shown=75");
  await expect(page.getByRole("alert")).toContainText(unread);
  await page.waitForLoadState("networkidle");
  expect(asked).toBe(2);

  await page.unroute(further);
  await again(page).click();
  await expect(rows(page)).toHaveCount(75);
  await expect(page.getByRole("status")).toContainText("75 affichés");
  await expect(page).toHaveURL(/shown=75$/);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("does the same in a part of a page", async ({ page }) => {
  let broken = true;
  await page.route(/\/v1\/events\?.*until=/, async (route) => {
    const address = new URL(route.request().url());
    const second = address.searchParams.has("cursor");
    if (second && broken) return route.abort();
    address.searchParams.delete("cursor");
    const answer = await route.fetch({ url: address.href });
    const [event] = (await answer.json()).data;
    const page = second ? { id: second, slug: "autre", title: { fr: "Réunion d’avant" } } : {};
    const next = second ? null : "suite";
    await route.fulfill({ response: answer, json: { data: [{ ...event, ...page }], next } });
  });
  await page.goto("/fr/agenda");
  const past = page.getByRole("region", { name: "Passés" });
  await more(page).click();
  await expect(past.getByRole("alert")).toContainText(unread);
  await expect(past.getByRole("alert")).toBeInViewport({ ratio: 1 });
  await expect(past.locator("li[data-row]")).toHaveCount(1);
  broken = false;
  await again(page).click();
  await expect(past.locator("li[data-row]")).toHaveCount(2);
  await expect(past.getByRole("link", { name: "Réunion d’avant" })).toBeFocused();
});
