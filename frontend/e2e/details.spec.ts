import type { Page } from "@playwright/test";
import { changeElsewhere, type OwnDetails, person, readMe, signIn, signInAs } from "./people";
import { expect, test } from "./test";

const somebody = () => person("reader");
let before: OwnDetails;

test.describe.configure({ mode: "serial" });
test.use({ expected: [/412|422|401/] });

test.beforeEach(async ({ context }) => {
  const token = await signInAs(context, somebody());
  before ??= await readMe(context, token);
});

test.afterEach(async ({ browser }) => {
  await changeElsewhere(browser, somebody(), before);
});

test("saves what was changed, says so, and keeps the focus", async ({ page }) => {
  await open(page);
  const save = page.getByRole("button", { name: "Enregistrer" });
  await expect(save).toHaveAttribute("aria-disabled", "true");
  await expect(save).toHaveAccessibleDescription("Aucune modification à enregistrer.");
  await page.getByLabel("Prénom").fill("Léonie");
  await page.getByLabel("Langue des messages").selectOption("en");
  await save.click();
  await expect(page.getByText("Modifications enregistrées.")).toBeVisible();
  await expect(save).toBeFocused();
  await page.reload();
  await expect(page.getByLabel("Prénom")).toHaveValue("Léonie");
  await expect(page.getByLabel("Langue des messages")).toHaveValue("en");
});

test("ties a fault to its field, and keeps what was typed", async ({ page }) => {
  await open(page);
  await page.getByLabel("Prénom").fill("");
  await page.getByLabel("Nom", { exact: true }).fill("Nouvelle");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("alert")).toContainText("Prénom");
  await expect(page.getByLabel("Prénom")).toBeFocused();
  await expect(page.getByLabel("Prénom")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Nouvelle");
});

test("warns before leaving with unsaved words, and not for another language", async ({ page }) => {
  await open(page);
  await page.getByLabel("Prénom").fill("Léonie");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Léonie");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page.getByLabel("Prénom")).toHaveValue("Léonie");

  const away = page.getByRole("banner").getByRole("link", { name: "Répertoire officiel" });
  await away.click();
  const dialog = page.getByRole("dialog", { name: "Quitter sans enregistrer ?" });
  await expect(dialog.getByRole("button", { name: "Rester sur la page" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(away).toBeFocused();
  await expect(page).toHaveURL(/mon-compte$/);

  const closing = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const asked = await closing;
  expect(asked.type()).toBe("beforeunload");
  await asked.dismiss();

  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await dialog.getByRole("button", { name: "Rester sur la page" }).click();
  await expect(page.getByLabel("Prénom")).toHaveValue("Léonie");
  await away.click();
  await dialog.getByRole("button", { name: "Quitter sans enregistrer" }).click();
  await expect(page.getByRole("heading", { name: "Répertoire officiel" })).toBeFocused();
  await page.goBack();
  await expect(page.getByLabel("Prénom")).toHaveValue(before.first_name);
});

test("shows both versions when two sessions change the same account", async ({ page, browser }) => {
  await open(page);
  const other = await browser.newContext();
  await signInAs(other, somebody());
  const theirs = await other.newPage();
  await open(theirs);
  await theirs.getByLabel("Prénom").fill("Louise");
  await theirs.getByLabel("Langue des messages").selectOption("en");
  await theirs.getByRole("button", { name: "Enregistrer" }).click();
  await expect(theirs.getByText("Modifications enregistrées.")).toBeVisible();
  await other.close();

  await page.getByLabel("Prénom").fill("Léonie");
  await page.getByLabel("Nom", { exact: true }).fill("Nouvelle");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("heading", { name: "Modifié entre-temps" })).toBeFocused();
  const first = page.getByRole("group", { name: "Prénom" });
  await expect(first.getByLabel("Votre saisie Léonie")).toBeChecked();
  const language = page.getByRole("group", { name: "Langue des messages" });
  await expect(language.getByLabel("Version enregistrée anglais")).toBeChecked();
  await expect(language.getByLabel("Avant cette modification français")).toBeVisible();

  await page.getByRole("button", { name: "Revenir à votre saisie" }).click();
  await expect(page.getByLabel("Prénom")).toHaveValue("Léonie");
  await expect(page.getByLabel("Prénom")).toBeFocused();
  await page.getByRole("button", { name: "Enregistrer" }).click();

  await first.getByLabel("Version enregistrée Louise").check();
  const save = page.getByRole("button", { name: "Enregistrer ce choix" });
  await save.click();
  await expect(page.getByText("Modifications enregistrées.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Enregistrer" })).toBeFocused();
  await page.reload();
  await expect(page.getByLabel("Prénom")).toHaveValue("Louise");
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Nouvelle");
  await expect(page.getByLabel("Langue des messages")).toHaveValue("en");
});

test("keeps the draft of a session that ends in another tab", async ({ page, context }) => {
  await open(page);
  await page.getByLabel("Prénom").fill("Léonie");
  const tab = await context.newPage();
  await open(tab);
  await tab.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(tab).toHaveURL(/\/fr$/);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Connectez-vous pour continuer");
  await page.getByRole("main").getByRole("link", { name: "Se connecter" }).click();
  await signIn(page, somebody());
  await expect(page.getByRole("heading", { name: "Mon compte" })).toBeFocused();
  await expect(page.getByText(/a été retrouvé/)).toBeVisible();
  await expect(page.getByLabel("Prénom")).toHaveValue("Léonie");
  await expect(tab.getByRole("button", { name: "Mon espace" })).toBeVisible();
  await page.getByRole("button", { name: "Abandonner ces modifications" }).click();
  await expect(page.getByLabel("Prénom")).toHaveValue(before.first_name);
  await expect(page.getByLabel("Prénom")).toBeFocused();
});

async function open(page: Page) {
  await page.goto("/fr/mon-compte");
  await expect(page.getByRole("heading", { level: 1, name: "Mon compte" })).toBeVisible();
}
