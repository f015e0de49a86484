import type { Page } from "@playwright/test";
import { expectSoundInEveryView } from "./eyes";
import { expect, test } from "./test";

const results = (page: Page) => page.getByRole("region", { name: "Résultats" });
const rows = (page: Page) => results(page).locator("ul > li:has(a)");
const map = (page: Page) => page.getByRole("group", { name: /^Carte de la Nouvelle-Aquitaine/ });

/** Goes on with Tab until the element has the focus, as one who has no mouse. */
async function tabTo(page: Page, reached: () => Promise<boolean>) {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press("Tab");
    if (await reached()) return;
  }
  throw new Error("not reached by Tab");
}

test("searches and filters by keyboard, all of it in the address", async ({ page }) => {
  await page.goto("/fr/membres");
  await expect(page.getByRole("heading", { level: 1, name: "Membres" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(/^\d+.membres\./);
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(3);

  const search = page.getByLabel("Chercher un membre");
  await tabTo(page, () => search.evaluate((field) => field === document.activeElement));
  await page.keyboard.type("niort");
  await expect(page).toHaveURL(/q=niort/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await expect(rows(page).getByRole("link", { name: /Niort/ })).toBeVisible();

  await search.fill("");
  await expect(page).not.toHaveURL(/q=/);
  const engagement = page.getByLabel("Engagement", { exact: true });
  await page.keyboard.press("Tab");
  await expect(engagement).toBeFocused();
  await page.keyboard.type("Souhaitant");
  await expect(page).toHaveURL(/engagement=willing/);
  await expect(results(page).getByText("souhaite s’engager").first()).toBeVisible();
  await expect(results(page).getByText("engagée", { exact: true })).toHaveCount(0);

  await page.getByRole("button", { name: "Effacer les filtres" }).press("Enter");
  await expect(page).toHaveURL(/\/fr\/membres$/);
  await expect(search).toBeFocused();
});

test("opens a sent link, and the other language keeps the filters", async ({ page }) => {
  await page.goto("/fr/membres?engagement=engaged&departement=33");
  await expect(page.getByLabel("Engagement", { exact: true })).toHaveValue("engaged");
  await expect(page.getByLabel("Département", { exact: true })).toHaveValue("33");
  await expect(page.getByRole("status")).toHaveText(/\d/);
  const said = await page.getByRole("status").textContent();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/members\?engagement=engaged&departement=33$/);
  await expect(page.getByRole("heading", { level: 1, name: "Members" })).toBeVisible();
  await expect(page.getByLabel("Engagement", { exact: true })).toHaveValue("engaged");
  const count = /\d+/.exec(said ?? "")?.[0];
  await expect(page.getByRole("status")).toHaveText(new RegExp(`^${count}.members?\\.`));
});

test("names the themes and countries of the vocabularies to filter by", async ({ page }) => {
  await page.goto("/fr/membres");
  await page.getByLabel("Thème", { exact: true }).selectOption({ label: "Eau et assainissement" });
  await expect(page).toHaveURL(/theme=water_sanitation/);
  await page.getByLabel("Thème", { exact: true }).selectOption({ label: "Tous les thèmes" });
  await page.getByLabel("Pays partenaire", { exact: true }).selectOption({ label: "Sénégal" });
  await expect(page).toHaveURL(/country=SN/);
  await expect(rows(page).first().getByText("Sénégal", { exact: true })).toBeVisible();
});

test("filters by EPCI, of the département when there is one, in words and on the map", async ({
  page,
}) => {
  await page.goto("/fr/membres?departement=33");
  const epci = page.getByLabel("Intercommunalité", { exact: true });
  await expect(epci.getByRole("option", { name: "Bordeaux Métropole" })).toBeAttached();
  await expect(epci.getByRole("option", { name: /Pays Basque/ })).not.toBeAttached();
  const whole = map(page).getByRole("button", { name: "Revoir toute la région" });
  await expect(whole).toHaveAttribute("aria-disabled", "true");

  await epci.selectOption({ label: "Bordeaux Métropole" });
  await expect(page).toHaveURL(/departement=33&epci=243300316$/);
  await expect(
    results(page).getByText(
      "Collectivités, département Gironde, dans l’intercommunalité Bordeaux Métropole.",
    ),
  ).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).getByText("Commune · Gironde")).toHaveCount(2);
  await expect(rows(page).getByRole("link", { name: "Bordeaux Métropole" })).toBeVisible();
  await expect(whole).toHaveAttribute("aria-disabled", "false");

  await page.getByLabel("Département", { exact: true }).selectOption({ label: "Landes (40)" });
  await expect(page).toHaveURL(/\?departement=40$/);
  await expect(whole).toHaveAttribute("aria-disabled", "true");
});

test("keeps the focus on a mark of the map while one goes nearer by keys", async ({ page }) => {
  await page.goto("/fr/membres");
  await expect(page.getByRole("status")).toHaveText(/^\d+.membres\./);
  const mark = map(page).locator("[data-mark]").first();
  await mark.focus();
  for (const key of ["+", "+", "ArrowRight", "-", "0"]) {
    await page.keyboard.press(key);
    await expect(map(page).locator("[data-mark]:focus")).toHaveCount(1);
  }
});

test("leads from a marker of the map to its member", async ({ page }) => {
  await page.goto("/fr/membres");
  const marker = map(page).getByRole("link").first();
  await expect(marker).toHaveAccessibleName(/, (engagée|souhaite s’engager)$/);
  const name = (await marker.getAttribute("aria-label"))?.replace(/, [^,]+$/, "") ?? "";
  await marker.focus();
  await expect(marker).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr\/membres\/[^/?]+$/);
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeFocused();
});

test("shows on the map the members of the list, each within reach by keyboard", async ({
  page,
}) => {
  await page.goto("/fr/membres?departement=33");
  await expect(page.getByRole("status")).toHaveText(/\d+.membre/);
  await expect(map(page).locator("[data-mark]").first()).toBeVisible();
  const listed = await rows(page).count();
  const gathered = map(page).getByRole("button", { name: /lieux proches/ });
  const nowhere = await results(page).getByText("position inconnue").count();
  for (let closer = 0; closer < 5 && (await gathered.count()) > 0; closer += 1) {
    await gathered.first().press("Enter");
    await expect(map(page).locator(":focus")).toHaveAttribute("data-mark", /.+/);
  }
  await expect(gathered).toHaveCount(0);
  await expect(map(page).getByRole("link")).toHaveCount(listed - nowhere);

  const whole = map(page).getByRole("button", { name: "Revoir toute la région" });
  await whole.press("Enter");
  await expect(whole).toHaveAttribute("aria-disabled", "true");
  await map(page).getByRole("button", { name: "Agrandir la carte" }).press("Enter");
  await expect(whole).toHaveAttribute("aria-disabled", "false");
  await page.keyboard.press("0");
  await expect(whole).toHaveAttribute("aria-disabled", "true");
});

test("says that nobody matches, and what to do", async ({ page }) => {
  await page.goto("/fr/membres?q=zzzzzz");
  await expect(page.getByRole("heading", { name: "Aucun membre ne correspond" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Aucun membre.");
  await expect(page.getByRole("status")).toHaveClass("unseen");
  await page.getByRole("main").getByRole("button", { name: "Effacer les filtres" }).click();
  await expect(page.getByLabel("Chercher un membre")).toBeFocused();
  await expect(page.getByRole("status")).toHaveText(/^\d+.membres\./);
});

test("shows a member, and the way to its entry in the register", async ({ page }) => {
  await page.goto("/fr/membres?q=niort");
  await rows(page).getByRole("link", { name: /Niort/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Niort/ })).toBeFocused();
  await expect(page.getByText(/Membre depuis le/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Présentation" })).toBeVisible();
  await expect(page.getByRole("img", { name: /un point montre/ })).toBeVisible();
  await page.getByRole("link", { name: "Sa fiche au répertoire officiel" }).click();
  await expect(page).toHaveURL(/\/fr\/territoires\/epci\/\d{9}$/);
});

test("puts the Région in no département: not in lists, not on its page, not on its map", async ({
  page,
}) => {
  await page.goto("/fr/membres?departement=23");
  const region = rows(page).filter({ hasText: "Région Nouvelle-Aquitaine" });
  await expect(region.getByText("Région", { exact: true })).toBeVisible();
  await expect(region).not.toContainText("Gironde");
  const within = rows(page).filter({ hasText: "Felletin" });
  await expect(within).toContainText("Creuse");

  await region.getByRole("link", { name: "Région Nouvelle-Aquitaine" }).click();
  const identity = page.getByRole("region", { name: "Identité" });
  await expect(identity).toContainText("Échelon");
  await expect(identity).not.toContainText("Département");
  const picture = page.getByRole("region", { name: "Sur la carte" }).getByRole("img");
  await expect(picture.locator("path[class*=land]")).toHaveCount(12);

  await page.goto("/fr/territoires?departement=23&kind=region");
  const listed = page.getByRole("listitem").filter({ hasText: "Nouvelle-Aquitaine" });
  await expect(listed.getByText("Région", { exact: true })).toBeVisible();
});

test("says with whom a member works, on what, and what is over", async ({ page }) => {
  await page.goto("/fr/membres/ca-du-niortais-200041317");
  const partnerships = page.getByRole("region", { name: "Partenariats" });
  const water = partnerships.getByRole("listitem").filter({ hasText: "Linguère" });
  await expect(water).toContainText("en cours");
  await expect(water).toContainText("Avec Commune de Linguère (Sénégal)");
  await expect(water.getByRole("link", { name: /Grand Cognac/ })).toBeVisible();
  await expect(partnerships.getByRole("heading", { name: "Terminés ou quittés" })).toBeVisible();
  const over = partnerships.getByRole("listitem").filter({ hasText: "Kita" });
  await expect(over).toContainText("terminé");

  const topics = page.getByRole("region", { name: "Sujets de coopération" });
  const topic = topics.getByRole("listitem").first();
  await expect(topic).toContainText(/Elle (en est chef de file|l’a proposé|y a manifesté)/);
  await topic.getByRole("link").click();
  await expect(page).toHaveURL(/\/fr\/sujets\/[^/]+$/);
});

test("says that a member has no partnership and no topic yet", async ({ page }) => {
  await page.route(/\/v1\/(partnerships|topics)\?/, (route) =>
    route.fulfill({ json: { data: [], next: null } }),
  );
  await page.goto("/fr/membres/ca-du-niortais-200041317");
  const main = page.getByRole("main");
  await expect(main.getByText("Aucun partenariat n’est encore indiqué.")).toBeVisible();
  await expect(main.getByText(/ne participe encore à aucun sujet/)).toBeVisible();
  await main.getByRole("link", { name: "Voir tous les sujets" }).click();
  await expect(page).toHaveURL(/\/fr\/sujets$/);
});

test.describe("when partnerships and topics can't be read", () => {
  test.use({ expected: [/500/] });

  test("shows the member all the same, and reads them again", async ({ page }) => {
    const parts = /\/v1\/(partnerships|topics)\?/;
    await page.route(parts, (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto("/fr/membres/ca-du-niortais-200041317");
    await expect(page.getByRole("heading", { level: 2, name: "Présentation" })).toBeVisible();
    const partnerships = page.getByRole("region", { name: "Partenariats" });
    await expect(partnerships.getByRole("alert")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(2);
    await expectSoundInEveryView(page);
    await page.unroute(parts);
    await partnerships.getByRole("button", { name: "Réessayer" }).press("Enter");
    await expect(partnerships.getByRole("link", { name: /Linguère/ })).toBeVisible();
    await expect(partnerships.getByRole("heading", { name: "Partenariats" })).toBeFocused();
  });
});

test("gives the figures on the first page, each leading to its members", async ({ page }) => {
  await page.goto("/fr");
  const figures = page.getByRole("list", { name: "La plateforme en chiffres" });
  await expect(figures.getByRole("listitem")).toHaveCount(4);
  await figures.getByRole("link", { name: /engag/ }).first().click();
  await expect(page).toHaveURL(/\/fr\/membres\?engagement=engaged$/);
});

test.describe("a member that isn't there", () => {
  test.use({ expected: [/404/] });

  test("is said so", async ({ page }) => {
    await page.goto("/fr/membres/personne");
    await expect(page.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
  });
});
