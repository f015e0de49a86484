import { person } from "./people";
import { expect, test } from "./test";

test("keeps page, filters and what is being typed", async ({ page }) => {
  await page.goto("/fr/territoires?kind=commune");
  await page.getByLabel("Nom, code ou SIREN").pressSequentially("pau");
  await page.getByRole("link", { name: "English" }).click();

  const field = page.getByLabel("Name, code or SIREN");
  await expect(field).toHaveValue("pau");
  await expect(page).toHaveURL(/\/en\/territories\?kind=commune&q=pau$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByLabel("Level")).toHaveValue("commune");
  await expect(page).toHaveTitle(/^Official register/);

  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/territoires\?kind=commune&q=pau$/);
});

test("keeps a form as it was typed", async ({ page }) => {
  await page.goto("/fr/connexion?next=%2Ffr%2Fmon-compte");
  await page.getByLabel("Adresse électronique").fill("elue@commune.example");
  await page.getByLabel("Mot de passe", { exact: true }).fill("une phrase");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await expect(page.getByLabel("Email address")).toHaveValue("elue@commune.example");
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("une phrase");
});

test("keeps the place in the register", async ({ page }) => {
  await page.goto("/en/territories/commune/33063");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bordeaux");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/territoires\/commune\/33063$/);
  await expect(page.getByText("Code INSEE")).toBeVisible();
});

test("is changed in a phone's menu, which stays open around the focus", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/fr/membres");
  await page.getByRole("button", { name: "Menu" }).press("Enter");
  await page.getByRole("link", { name: "English" }).press("Enter");
  await expect(page).toHaveURL(/\/en\/members$/);
  const back = page.getByRole("link", { name: "Français" });
  await expect(back).toBeVisible();
  await expect(back).toBeFocused();
  await page.getByRole("link", { name: "Topics" }).press("Enter");
  await expect(page).toHaveURL(/\/en\/topics$/);
  await expect(back).toBeHidden();
});

test("is chosen at the door as well, for where one comes back to", async ({ page }) => {
  const { email, password } = person("reader");
  await page.goto("/fr/sujets/cles-en-main-pour-celles-qui-debutent");
  await page.getByRole("banner").getByRole("link", { name: "Se connecter" }).click();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/en\/topics\/cles-en-main-pour-celles-qui-debutent$/);
  await expect(page.getByRole("button", { name: "My space" })).toBeVisible();
});
