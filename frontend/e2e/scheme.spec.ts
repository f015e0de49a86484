import { pale } from "./eyes";
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

for (const [what, address] of [
  ["topic", "/fr/sujets/dechets-echanger-entre-services-techniques"],
  ["member", "/fr/membres/ca-du-niortais-200041317"],
  ["partnership", "/fr/partenariats/eau-grand-cognac-niortais-linguere"],
] as const) {
  test(`prints a ${what} in ink that reads on white, also when dark was chosen`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.getByRole("button", { name: "Passer au thème sombre" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
    const main = page.getByRole("main");
    expect(await main.getByRole("link").filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await pale(main)).toEqual([]);
  });
}
