import { expect, test } from "./test";

test("follows the system, then one's own choice, kept for the next visit", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/fr");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-mantine-color-scheme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(18, 24, 31)");

  // The header moves while its letters arrive.
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole("button", { name: "Passer au thème clair" }).click();
  await expect(html).toHaveAttribute("data-mantine-color-scheme", "light");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(251, 249, 245)");

  await page.reload();
  await expect(html).toHaveAttribute("data-mantine-color-scheme", "light");
  await expect(page.getByRole("button", { name: "Passer au thème sombre" })).toBeVisible();
});
