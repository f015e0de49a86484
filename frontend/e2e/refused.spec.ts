import { person, signIn } from "./people";
import { expect, test } from "./test";

/** A browser whose settings refuse to keep anything: asking for a storage throws. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    }
  });
});

test("still shows what is public", async ({ page }) => {
  await page.goto("/fr");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nouvelle-Aquitaine");
  await page.goto("/fr/sujets/cles-en-main-pour-celles-qui-debutent");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Qui s’y intéresse" })).toBeVisible();
});

test("still lets one sign in, and keeps what is typed from page to page", async ({ page }) => {
  const { email } = person("reader");
  await page.goto("/fr/connexion");
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByRole("link", { name: "Mot de passe oublié" }).click();
  await expect(page.getByLabel("Adresse électronique")).toHaveValue(email);
  await page.getByRole("main").getByRole("link", { name: "Revenir à la connexion" }).click();
  await signIn(page, person("reader"));
  await expect(page.getByText(email)).toBeVisible();
});
