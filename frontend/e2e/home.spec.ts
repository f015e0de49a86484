import { expect, test } from "./test";

test("says what the platform is, and leads to one's collectivité", async ({ page }) => {
  await page.goto("/fr");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nouvelle-Aquitaine");
  await expect(page.getByRole("heading", { name: "Collectivités engagées" })).toBeVisible();
  await expect(page.getByRole("img", { name: /Carte de la Nouvelle-Aquitaine/ })).toBeVisible();

  await page.getByLabel("Trouver votre collectivité").fill("bordeaux");
  await page.getByRole("button", { name: "Chercher" }).click();
  await expect(page).toHaveURL(/\/fr\/territoires\?q=bordeaux$/);
  await expect(page.getByLabel("Nom, code ou SIREN")).toHaveValue("bordeaux");
});

test("leads from a département to its part of the register", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("link", { name: "Gironde" }).click();
  await expect(page).toHaveURL(/departement=33/);
  await expect(page.getByRole("combobox", { name: "Département" })).toHaveValue("33");
});

test("answers with the title that the page keeps", async ({ page, request }) => {
  const answered = await (await request.get("/fr/territoires")).text();
  const title = /<title>(.*?)<\/title>/.exec(answered)?.[1] ?? "";
  await page.goto("/fr/territoires");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(title).toContain("Répertoire officiel");
  await expect(page).toHaveTitle(/^Répertoire officiel/);
});
