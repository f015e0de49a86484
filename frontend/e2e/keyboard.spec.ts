import type { Page } from "@playwright/test";
import { type Person, person } from "./people";
import { expect, test } from "./test";

test("walks from the home page to a commune's card by keyboard alone", async ({ page }) => {
  await page.goto("/fr");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, "Trouver votre collectivité");
  await expectVisibleFocus(page);
  await page.keyboard.type("pessac");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Répertoire officiel" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Pessac", exact: true })).toBeVisible();
  await tabTo(page, "Échelon");
  await page.keyboard.press("c");
  await expect(page).toHaveURL(/kind=commune/);
  await expect(page.getByLabel("Échelon")).toBeFocused();

  await tabTo(page, "Pessac");
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Pessac" })).toBeFocused();
});

test("opens and closes the menu of a phone by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/fr");
  await tabTo(page, "Menu");
  await page.keyboard.press("Enter");
  await tabTo(page, "Répertoire officiel");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Répertoire officiel" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Menu" })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
});

test("signs in, changes a name and signs out by keyboard alone", async ({ page }) => {
  const somebody = person("referent", 1);
  test.skip(!somebody, "nobody is known to sign in as");
  const { email, password } = somebody as Person;
  await page.goto("/fr/mon-compte");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Connectez-vous pour continuer");
  await tabTo(page, "Aller au contenu");
  await page.keyboard.press("Enter");
  await tabTo(page, "Se connecter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Se connecter" })).toBeFocused();
  await tabTo(page, "Adresse électronique");
  await page.keyboard.type(email);
  await tabTo(page, "Mot de passe");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Mon compte" })).toBeFocused();

  const first = page.getByLabel("Prénom");
  const name = await first.inputValue();
  for (const typed of [`${name} Alix`, name]) {
    await page.getByRole("heading", { level: 1 }).focus();
    await tabTo(page, "Prénom");
    await expectVisibleFocus(page);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(typed);
    await tabTo(page, "Enregistrer");
    await expectVisibleFocus(page);
    await page.keyboard.press("Enter");
    await expect(page.getByText("Modifications enregistrées.")).toBeVisible();
  }

  await tabTo(page, "Se déconnecter");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr$/);
});

/** Presses Tab until what has the focus bears that name. */
async function tabTo(page: Page, name: string) {
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

async function expectVisibleFocus(page: Page) {
  const width = await page.evaluate(() =>
    document.activeElement ? getComputedStyle(document.activeElement).outlineWidth : "none",
  );
  expect(width).toBe("2px");
}
