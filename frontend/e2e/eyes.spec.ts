import AxeBuilder from "@axe-core/playwright";
import { type Person, person, signInAs } from "./people";
import { addresses, expect, test } from "./test";

for (const address of addresses) {
  test(`${address} does not scroll sideways at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const beyond = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await beyond()).toBe(0);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await beyond()).toBe(0);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on ${address}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual(
        [],
      );
    });
  }
}

for (const { address, role } of [
  { address: "/fr/mon-compte", role: "curator" },
  { address: "/en/my-account", role: "curator" },
  { address: "/fr/bureau", role: "curator" },
  { address: "/en/desk", role: "curator" },
  { address: "/fr/bureau", role: "referent" },
] as const) {
  test(`axe finds nothing on ${address} for a ${role}, whatever the screen`, async ({
    page,
    context,
  }) => {
    const somebody = person(role);
    test.skip(!somebody, "nobody is known to sign in as");
    await signInAs(context, somebody as Person);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.waitForLoadState("networkidle");
        const found = await new AxeBuilder({ page }).analyze();
        expect(found.violations.map(({ id }) => id)).toEqual([]);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond).toBe(0);
      }
    }
  });
}

test("axe finds nothing with the menu of a phone open", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/fr/territoires");
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByRole("navigation", { name: "Navigation principale" })).toBeVisible();
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});

test("controls have borders of 3:1 in both schemes", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/fr/territoires");
    await expect(page.getByLabel("Département")).toBeVisible();
    const colours = await page
      .locator("main input, main select")
      .evaluateAll((controls) =>
        controls.map((control) => [
          getComputedStyle(control).borderTopColor,
          getComputedStyle(document.body).backgroundColor,
        ]),
      );
    expect(colours.length).toBe(4);
    for (const [border = "", behind = ""] of colours) {
      expect(contrast(border, behind)).toBeGreaterThanOrEqual(3);
    }
  }
});

/** WCAG 2.2's contrast of two colours `rgb(r, g, b)`. */
function contrast(one: string, another: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(another)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const level = Number(part) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
