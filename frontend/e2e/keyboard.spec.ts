import type { Page } from "@playwright/test";
import { expectVisibleFocus, reach, tabTo } from "./keys";
import { type Person, person, signInAs } from "./people";
import { ownProfile, restore } from "./profiles";
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
  const { email, password } = person("referent", 1);
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

test.describe("one whole walk", () => {
  const topic = "cles-en-main-pour-celles-qui-debutent";

  test("from the sign-in to the sign-out, by way of all that a référent does", async ({
    page,
    browser,
  }) => {
    test.slow();
    const somebody = person("referent", 1);
    const elsewhere = await browser.newContext();
    const token = await signInAs(elsewhere, somebody);
    const before = await ownProfile(elsewhere, token);
    const interest = `/v1/topics/${topic}/interests/${before.slug}`;
    const headers = { Authorization: `Bearer ${token}` };
    await elsewhere.request.delete(interest, { headers });
    try {
      await walk(page, somebody, before.slug);
    } finally {
      await restore(browser, somebody, before);
      await elsewhere.request.delete(interest, { headers });
      await elsewhere.close();
    }
  });

  async function walk(page: Page, { email, password }: Person, slug: string) {
    const banner = page.getByRole("banner");
    const main = page.getByRole("main");
    const title = page.getByRole("heading", { level: 1 });

    await page.goto("/fr/sujets");
    await reach(page, banner.getByRole("link", { name: "Se connecter" }));
    await page.keyboard.press("Enter");
    await expect(title).toHaveText("Se connecter");
    await reach(page, page.getByLabel("Adresse électronique"));
    await page.keyboard.type(email);
    await reach(page, page.getByLabel("Mot de passe", { exact: true }));
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/fr\/sujets$/);

    await reach(page, banner.getByRole("link", { name: "Membres" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(title).toHaveText("Membres");
    await expect(title).toBeFocused();
    await reach(page, page.getByLabel("Chercher un membre"));
    await page.keyboard.type("pessac");
    await expect(page).toHaveURL(/q=pessac/);
    const results = page.getByRole("region", { name: "Résultats" });
    await expect(results.getByRole("listitem").getByRole("link")).toHaveCount(1);
    await reach(page, results.getByRole("listitem").getByRole("link"));
    await page.keyboard.press("Enter");
    await expect(title).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/fr/membres/${slug}$`));

    await reach(page, page.getByRole("link", { name: "Modifier le profil" }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/fr/mon-organisme/${slug}`));
    await expect(title).toBeFocused();
    await reach(page, page.getByLabel("Site", { exact: true }));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("https://au-clavier.example/");
    const save = page.getByRole("button", { name: "Enregistrer" });
    await reach(page, save);
    await page.keyboard.press("Enter");
    await expect(page.getByText("Modifications enregistrées.")).toBeVisible();
    await expect(save).toBeFocused();

    await reach(page, banner.getByRole("link", { name: "Sujets" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(title).toBeFocused();
    await reach(page, main.locator(`a[href$="/${topic}"]`));
    await page.keyboard.press("Enter");
    await expect(title).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/fr/sujets/${topic}$`));
    const own = page.getByRole("region", { name: "L’intérêt de votre collectivité" });
    await reach(page, own.getByRole("radio", { name: "Chef de file" }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(own.getByRole("radio", { name: "Observer" })).toBeChecked();
    await reach(page, own.getByRole("button", { name: "Déclarer cet intérêt" }));
    await page.keyboard.press("Enter");
    await expect(own.getByRole("status")).toHaveText(/^Intérêt déclaré/);
    await reach(page, own.getByRole("button", { name: "Retirer l’intérêt" }));
    await page.keyboard.press("Enter");
    const question = page.getByRole("dialog", { name: "Retirer l’intérêt" });
    await reach(page, question.getByRole("button", { name: "Retirer l’intérêt" }));
    await page.keyboard.press("Enter");
    await expect(own.getByRole("status")).toHaveText(/^Intérêt retiré/);

    await reach(page, banner.getByRole("link", { name: "Agenda" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(title).toHaveText("Agenda");
    await expect(title).toBeFocused();
    await reach(page, main.getByRole("link", { name: "Rencontre de la Plateforme" }));
    await page.keyboard.press("Enter");
    await expect(title).toBeFocused();
    await expect(page).toHaveURL(/\/fr\/agenda\/rencontre-de-la-plateforme$/);

    const space = banner.getByRole("button", { name: "Mon espace" });
    await reach(page, space, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(space).toHaveAttribute("aria-expanded", "true");
    await reach(page, banner.getByRole("link", { name: "Mon compte" }));
    await page.keyboard.press("Escape");
    await expect(space).toHaveAttribute("aria-expanded", "false");
    await expect(space).toBeFocused();
    await page.keyboard.press("Enter");
    await reach(page, banner.getByRole("button", { name: "Se déconnecter" }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/fr$/);
    await expect(banner.getByRole("link", { name: "Se connecter" })).toBeVisible();
    await expect(title).toBeFocused();
  }
});
