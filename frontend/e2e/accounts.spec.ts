import { person, signIn } from "./people";
import { expect, test } from "./test";

test.describe("a form with faults", () => {
  test.use({ expected: [/40[01]|422|429/] });

  test("sums them up, and takes one to the first wrong field", async ({ page }) => {
    await page.goto("/fr/connexion");
    await page.getByRole("button", { name: "Se connecter" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("Adresse électronique")).toBeFocused();
    await expect(page.getByLabel("Adresse électronique")).toHaveAttribute("aria-invalid", "true");
  });

  test("says that address and password don't go together, and keeps the address", async ({
    page,
  }) => {
    await page.goto("/fr/connexion");
    await page.getByLabel("Adresse électronique").fill("personne@commune.example");
    await page.getByLabel("Mot de passe", { exact: true }).fill("pas le bon mot de passe");
    await page.getByRole("button", { name: "Se connecter" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await page.getByRole("link", { name: "Mot de passe oublié" }).click();
    await expect(page.getByLabel("Adresse électronique")).toHaveValue("personne@commune.example");
  });

  test("says that a link made up serves no more", async ({ page }) => {
    await page.goto("/fr/nouveau-mot-de-passe?token=essai");
    await page.getByLabel("Nouveau mot de passe", { exact: true }).fill("une phrase assez longue");
    await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
    await expect(page.getByRole("heading", { name: "Ce lien n’est plus valable" })).toBeFocused();
  });
});

test("shows a password to who asks, by a button that says what it does next", async ({ page }) => {
  await page.goto("/fr/connexion");
  const field = page.getByLabel("Mot de passe", { exact: true });
  await field.fill("une phrase assez longue");
  const show = page.getByRole("button", { name: "Afficher le mot de passe" });
  await expect(show).toHaveText("Afficher");
  await show.click();
  await expect(field).toHaveAttribute("type", "text");
  const hide = page.getByRole("button", { name: "Masquer le mot de passe" });
  await expect(hide).toHaveText("Masquer");
  await expect(hide).toBeFocused();
  await hide.press("Enter");
  await expect(field).toHaveAttribute("type", "password");
});

test("answers the same for an unknown address", async ({ page }) => {
  await page.goto("/en/forgotten-password");
  await page.getByLabel("Email address").fill("nobody@commune.example");
  await page.getByRole("button", { name: "Receive the link" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check your mailbox" })).toBeFocused();
});

test("a link without its token says so, and offers another", async ({ page }) => {
  await page.goto("/fr/nouveau-mot-de-passe");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce lien n’est plus valable");
  await page.getByRole("link", { name: "Recevoir un nouveau lien" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mot de passe oublié");
});

test.describe("somebody who has an account", () => {
  const somebody = () => person("referent");

  test("is asked to sign in, comes back, stays signed in at reload, signs out", async ({
    page,
  }) => {
    const { email } = somebody();
    await page.goto("/fr/mon-compte");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Connectez-vous pour continuer",
    );
    await page.getByRole("main").getByRole("link", { name: "Se connecter" }).click();
    await signIn(page, somebody());

    await expect(page).toHaveURL(/\/fr\/mon-compte$/);
    await expect(page.getByRole("heading", { level: 1, name: "Mon compte" })).toBeFocused();
    await expect(page.getByText(email)).toBeVisible();
    await page.reload();
    await expect(page.getByText(email)).toBeVisible();

    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page).toHaveURL(/\/fr$/);
    await page.getByRole("link", { name: "Se connecter" }).click();
    await expect(page.getByLabel("Adresse électronique")).toHaveValue("");
  });

  test("is signed in and out in all tabs at once", async ({ page, context }) => {
    const tab = await context.newPage();
    await tab.goto("/fr/territoires");
    await expect(tab.getByRole("link", { name: "Se connecter" })).toBeVisible();
    await page.goto("/fr/connexion");
    await signIn(page, somebody());
    // What this page still reads when the session ends would be refused, and the browser says so.
    await expect(page.getByText(somebody().email)).toBeVisible();
    await page.waitForLoadState("networkidle");
    await tab.getByRole("button", { name: "Mon espace" }).click();
    await tab.getByRole("link", { name: "Mon compte" }).click();
    await tab.getByRole("main").getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Connectez-vous pour continuer",
    );
  });
});
