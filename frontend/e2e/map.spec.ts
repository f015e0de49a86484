import type { Page } from "@playwright/test";
import { expectSound } from "./eyes";
import { expect, test } from "./test";

const map = (page: Page) => page.getByRole("group", { name: /^Carte de la Nouvelle-Aquitaine/ });
const marks = (page: Page) => map(page).locator("[data-mark]");

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, reducedMotion: "reduce" });

  test("marks are large enough for a finger and names for an eye", async ({ page }) => {
    await page.goto("/fr/membres");
    await expect(marks(page).first()).toBeVisible();
    const targets = await sizes(page, "[data-mark] circle:first-of-type");
    expect(Math.min(...targets.map(({ width }) => width))).toBeGreaterThanOrEqual(44);
    await expectApart(page);

    const many = map(page).getByRole("button", { name: /lieux proches/ });
    const explained = page.getByRole("figure").getByText("plusieurs membres proches");
    await expect(explained).toBeVisible();
    while ((await many.count()) > 0) await many.first().tap();
    await expect(explained).toHaveCount(0);
    await expect(map(page).locator("[data-mark] text").nth(3)).toBeAttached();
    await expect.poll(() => smallestName(page)).toBeGreaterThanOrEqual(13);
    await expectApart(page);
  });

  test("a link leads over the list to the map, and leaves the address alone", async ({ page }) => {
    await page.goto("/fr/membres?departement=33");
    await page.getByRole("link", { name: "Voir sur la carte" }).tap();
    await expect(page.getByRole("region", { name: "Sur la carte" })).toBeFocused();
    await expect(map(page)).toBeInViewport({ ratio: 0.9 });
    await expect(page).toHaveURL(/\/fr\/membres\?departement=33$/);
    await expectSound(page);
  });
});

test("on a large screen names are as large, and no link leads to what stands beside", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/fr/membres?epci=243300316");
  await expect(marks(page).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Voir sur la carte" })).toBeHidden();
  const many = map(page).getByRole("button", { name: /lieux proches/ });
  while ((await many.count()) > 0) await many.first().click();
  await expect(map(page).locator("[data-mark] text").first()).toBeAttached();
  await expect.poll(() => smallestName(page)).toBeGreaterThanOrEqual(13);
});

/** What stands in the map as it is seen: in pixels of the screen, letters too. */
async function sizes(page: Page, selector: string) {
  return await map(page)
    .locator(selector)
    .evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { width, x, y } = shape.getBoundingClientRect();
        const scale = (shape as SVGGraphicsElement).getScreenCTM()?.a ?? 0;
        const size = scale * Number.parseFloat(getComputedStyle(shape).fontSize);
        return { width: Math.round(width * 10) / 10, x, y, size: Math.round(size * 10) / 10 };
      }),
    );
}

/** A frame may pass before what a zoom undoes is undone. */
async function smallestName(page: Page) {
  const names = await sizes(page, "[data-mark] text");
  return Math.min(...names.map(({ size }) => size));
}

/** No mark lies on the middle half of another's target. */
async function expectApart(page: Page) {
  const targets = await sizes(page, "[data-mark] circle:first-of-type");
  for (const [at, one] of targets.entries()) {
    for (const other of targets.slice(at + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(22);
    }
  }
}
