import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

export const schemes = ["light", "dark"] as const;
const widths = [360, 1280];

/** Nothing for axe to find, and nothing beyond the screen's side. */
export async function expectSound(page: Page) {
  // No page has frames: axe runs in the page itself, which spares a page for each of its runs.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
}

/** The page as it stands, what is open included, in both schemes on a phone and a large screen. */
export async function expectSoundInEveryView(page: Page) {
  for (const scheme of schemes) await expectSoundInScheme(page, scheme);
}

export async function expectSoundInScheme(page: Page, colorScheme: (typeof schemes)[number]) {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await expectSound(page);
  }
}
