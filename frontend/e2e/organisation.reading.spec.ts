import { person, signInAs } from "./people";
import { expect, test } from "./test";

test("says why to who may read a profile and not change it", async ({ page, context }) => {
  await signInAs(context, person("reader"));
  await page.goto("/fr");
  await page.getByRole("button", { name: "Mon espace" }).click();
  await page.getByRole("link", { name: "Mon organisme" }).click();
  await expect(page.getByText(/Seuls les référents de .* le modifient/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Enregistrer" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2, name: "Présentation" })).toBeVisible();
  await page.getByRole("link", { name: "Voir la page du membre" }).click();
  await expect(page.getByText(/Membre depuis le/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Modifier le profil" })).toHaveCount(0);
});

test("lets who acts for several members choose, by keyboard too", async ({ page, context }) => {
  await signInAs(context, person("referent", 4));
  await page.goto("/fr/membres");
  const choice = page.getByRole("button", { name: "Mon espace" });
  await choice.press("Enter");
  await expect(choice).toHaveAttribute("aria-expanded", "true");
  const own = page.getByRole("list", { name: "Mes organismes" });
  await expect(own.getByRole("link")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(choice).toHaveAttribute("aria-expanded", "false");
  await expect(choice).toBeFocused();
  await choice.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText("Mon organisme", { exact: true })).toBeVisible();
  await expect(choice).toHaveAttribute("aria-expanded", "false");
});

test("says to everybody for how many months a profile has not been confirmed", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2041-06-01T12:00:00Z"));
  await page.goto("/fr/membres?q=niort");
  await page
    .getByRole("region", { name: "Résultats" })
    .getByRole("link", { name: /Niort/ })
    .click();
  await expect(page.getByText(/profil non confirmé depuis \d{3}\smois/)).toBeVisible();
});

test("asks who is not signed in to sign in, and comes back", async ({ page }) => {
  await page.goto("/fr/mon-organisme/pessac-33318");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Connectez-vous pour continuer");
});
