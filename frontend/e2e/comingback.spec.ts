import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const rows = (page: Page) =>
  page.getByRole("region", { name: "Résultats" }).locator('li a[href^="/fr/membres/"]');

/** By the keyboard to the row's link, and through it. */
async function enter(page: Page, nth: number) {
  await rows(page).nth(nth).focus();
  const name = (await rows(page).nth(nth).textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText(name);
  await expect(title(page)).toBeFocused();
}

for (const width of [360, 1280]) {
  test(`finds at ${width} px the link by which the list was left`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/fr/membres");
    await expect(rows(page).nth(20)).toBeVisible();
    await enter(page, 19);
    await page.goBack();
    await expect(rows(page).nth(19)).toBeFocused();
    await expect(rows(page).nth(19)).toBeInViewport({ ratio: 1 });

    await enter(page, 20);
    await page.reload();
    await expect(title(page)).toBeVisible();
    await page.goBack();
    await expect(rows(page).nth(20)).toBeFocused();
    await expect(rows(page).nth(20)).toBeInViewport({ ratio: 1 });
  });
}

test("goes back and forth, each time to the link that was left", async ({ page }) => {
  await page.goto("/fr/membres");
  await enter(page, 3);
  const main = page.getByRole("main");
  const topic = main.locator('a[href^="/fr/sujets/"]').first();
  const partner = (await topic.count()) ? topic : main.getByRole("link").first();
  const href = await partner.getAttribute("href");
  await partner.press("Enter");
  await expect(title(page)).toBeFocused();
  await page.goBack();
  await expect(main.locator(`a[href="${href}"]`).first()).toBeFocused();
  await page.goBack();
  await expect(rows(page).nth(3)).toBeFocused();
  await page.goForward();
  await expect(main.locator(`a[href="${href}"]`).first()).toBeFocused();
});

test("waits for a list that is late, unless one begins to do something else", async ({ page }) => {
  await page.goto("/fr/sujets");
  const link = page.getByRole("region", { name: "Résultats" }).getByRole("link").nth(5);
  await expect(link).toBeVisible();
  const href = await link.getAttribute("href");
  const again = page.getByRole("main").locator(`a[href="${href}"]`);

  for (const begins of [false, true]) {
    await again.focus();
    await page.keyboard.press("Enter");
    await expect(title(page)).toBeFocused();
    await page.reload();
    await expect(title(page)).toBeVisible();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/\/v1\/topics\?/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goBack();
    await expect(title(page)).toHaveText("Sujets de coopération");
    await expect(title(page)).toBeFocused();
    if (begins) await page.keyboard.press("Tab");
    answer();
    await expect(again).toBeVisible();
    if (begins) await expect(page.getByLabel("Chercher un sujet")).toBeFocused();
    else await expect(again).toBeFocused();
    await expect(again).toBeInViewport();
    await page.unroute(/\/v1\/topics\?/);
  }
});

test("leaves a restored scroll alone where no link was followed", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/fr");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: /^Accessibilité/ })
    .press("Enter");
  await expect(title(page)).toBeFocused();
  const scroll = () => page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(scroll).toBe(900);
  await page.goBack();
  await expect(
    page.getByRole("contentinfo").getByRole("link", { name: /^Accessibilité/ }),
  ).toBeFocused();
  await page.goForward();
  await expect(page.getByRole("main")).toBeFocused();
  expect(await scroll()).toBe(900);
});

for (const width of [360, 1280]) {
  test(`opens again at ${width} px the section in which a link was left`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/fr/sujets");
    const closed = page.locator("details").filter({ hasText: /^Clos/ });
    await closed.locator("summary").press("Enter");
    const topic = closed.getByRole("link").first();
    await topic.press("Enter");
    await expect(title(page)).toBeFocused();
    await page.goBack();
    await expect(topic).toBeFocused();
    await expect(topic).toBeInViewport({ ratio: 1 });
  });
}
