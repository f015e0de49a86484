import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** Goes on with Tab until the element has the focus, and sees that it shows. */
export async function reach(page: Page, element: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    if (await element.evaluate((one) => one === document.activeElement)) {
      await expectVisibleFocus(page);
      return;
    }
  }
  throw new Error(`120 presses of ${key} never reached ${element}`);
}

/** Goes on to a link or a button, and presses it. */
export async function enter(page: Page, element: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await reach(page, element, key);
  await page.keyboard.press("Enter");
}

/** Goes on to a field, and types over what it holds. */
export async function typeInto(page: Page, field: Locator, text: string) {
  await reach(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Presses Tab until what has the focus bears that name. */
export async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
    });
    if (focused.trim() === name) return;
  }
  throw new Error(`40 presses of Tab never reached ${name}`);
}

export async function expectVisibleFocus(page: Page) {
  const width = await page.evaluate(() =>
    document.activeElement ? getComputedStyle(document.activeElement).outlineWidth : "none",
  );
  expect(width).toBe("2px");
}
