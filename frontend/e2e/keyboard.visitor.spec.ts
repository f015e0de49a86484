import { enter, reach, typeInto } from "./keys";
import { linkMailedBy } from "./mail";
import { restorePassword } from "./passwords";
import { person } from "./people";
import { expect, test } from "./test";

/** By keyboard alone, what needs no session: a programme on paper, a forgotten password. */

test("prints a programme", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "asked");
  });
  const title = page.getByRole("heading", { level: 1 });
  await page.goto("/fr");
  await enter(page, page.getByRole("banner").getByRole("link", { name: "Agenda" }));
  await expect(title).toHaveText("Agenda");
  await expect(title).toBeFocused();
  const meeting = page.getByRole("main").getByRole("link", { name: "Rencontre de la Plateforme" });
  await enter(page, meeting);
  await expect(page.getByRole("list", { name: "Programme", exact: true })).toBeVisible();
  await expect(title).toBeFocused();
  await reach(page, page.getByRole("button", { name: "Imprimer" }));
  await page.keyboard.press("Space");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "asked");
});

test.describe("a forgotten password", () => {
  // No other spec signs in with this account, whose sessions a new password ends.
  const somebody = () => person("administrator");
  const chosen = "trois hérons au bord de la Vienne";

  test.afterEach(async ({ request }) => {
    await restorePassword(request, somebody());
  });

  test("is replaced by the link of the mail, and opens the account", async ({ page }) => {
    const { email } = somebody();
    const main = page.getByRole("main");
    const title = page.getByRole("heading", { level: 1 });
    await page.goto("/fr/connexion");
    await enter(page, main.getByRole("link", { name: "Mot de passe oublié" }));
    await expect(title).toHaveText("Mot de passe oublié");
    await expect(title).toBeFocused();
    await typeInto(page, page.getByLabel("Adresse électronique"), email);
    const link = await linkMailedBy(email, async () => {
      await page.keyboard.press("Enter");
      await expect(title).toHaveText("Consultez votre messagerie");
      await expect(title).toBeFocused();
    });

    await page.goto(link);
    const password = page.getByLabel("Nouveau mot de passe", { exact: true });
    await typeInto(page, password, chosen);
    await reach(page, page.getByRole("button", { name: "Afficher le mot de passe" }));
    await page.keyboard.press("Space");
    await expect(password).toHaveAttribute("type", "text");
    await enter(page, page.getByRole("button", { name: "Enregistrer le mot de passe" }));
    await expect(title).toHaveText("Mot de passe enregistré");
    await expect(title).toBeFocused();

    await enter(page, main.getByRole("link", { name: "Se connecter" }));
    await expect(title).toHaveText("Se connecter");
    await expect(title).toBeFocused();
    await typeInto(page, page.getByLabel("Adresse électronique"), email);
    await typeInto(page, page.getByLabel("Mot de passe", { exact: true }), chosen);
    await page.keyboard.press("Enter");
    await expect(title).toHaveText("Mon compte");
    await expect(title).toBeFocused();
    await expect(main.getByText(email)).toBeVisible();
  });
});
