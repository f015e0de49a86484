import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
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

/** What one reads there on white paper with less than 4.5:1 (WCAG 1.4.3). */
export function pale(place: Locator): Promise<string[]> {
  return place.evaluate((root) => {
    const light = (channel: number) =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    const onWhite = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((n) => +n / 255);
      return 1.05 / (0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue) + 0.05);
    };
    return [...root.querySelectorAll("*")]
      .filter((one) => one.checkVisibility() && !one.closest(".unseen"))
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .map((one) => ({ ratio: onWhite(getComputedStyle(one).color), one }))
      .filter(({ ratio }) => ratio < 4.5)
      .map(({ ratio, one }) => `${ratio.toFixed(1)}:1 ${one.textContent}`);
  });
}
