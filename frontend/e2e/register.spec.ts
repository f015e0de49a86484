import { expect, test } from "./test";

test("finds a commune and shows its card", async ({ page }) => {
  await page.goto("/fr/territoires");
  await expect(page.getByRole("status")).toHaveText(/4.462.territoires\./);
  await page.getByLabel("Nom, code ou SIREN").fill("bordeaux");
  await expect(page).toHaveURL(/q=bordeaux/);
  const first = page.getByRole("listitem").getByRole("link").first();
  await expect(first).toHaveText("Bordeaux");
  await first.click();

  await expect(page).toHaveURL(/\/fr\/territoires\/commune\/33063$/);
  const title = page.getByRole("heading", { level: 1, name: "Bordeaux" });
  await expect(title).toBeFocused();
  await expect(page).toHaveTitle(/^Bordeaux · /);
  await expect(page.getByText("213 300 635")).toBeVisible();
  await expect(page.getByRole("img", { name: /un point montre Bordeaux/ })).toBeVisible();
  await expect(page.getByText("IGN ADMIN EXPRESS").first()).toBeVisible();

  await page.getByRole("link", { name: "Bordeaux Métropole" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bordeaux Métropole" })).toBeFocused();

  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel("Nom, code ou SIREN")).toHaveValue("bordeaux");
});

test("says who takes part in the platform, in the list and on the card", async ({ page }) => {
  await page.goto("/fr/territoires?q=pessac");
  const row = page.getByRole("listitem").filter({ hasText: "Membre" });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(/Membre\s: Ville de Pessac/);
  await expect(row).toContainText("engagée");
  await row.getByRole("link", { name: "Pessac", exact: true }).click();
  const line = page.getByRole("link", { name: "Ville de Pessac est membre de la plateforme" });
  await expect(line).toBeVisible();
  await expect(page.getByText("engagée", { exact: true })).toBeVisible();
  await expect(page.getByText("donnée de démonstration")).toBeVisible();
  await line.click();
  await expect(page.getByRole("heading", { level: 1, name: "Ville de Pessac" })).toBeFocused();

  await page.goto("/fr/territoires/commune/24037");
  await expect(
    page.getByText("Cette collectivité n’est pas encore membre de la plateforme."),
  ).toBeVisible();
});

test("says in its address how far it was read", async ({ page }) => {
  const status = page.getByRole("status");
  const more = page.getByRole("button", { name: "Afficher la suite" });
  await page.goto("/fr/territoires?kind=commune");
  await more.click();
  await expect(page).toHaveURL(/shown=50$/);
  await more.click();
  await expect(page).toHaveURL(/shown=75$/);
  await page.reload();
  await expect(status).toContainText("75 affichés");
  const results = page.getByRole("region", { name: "Résultats" });
  await expect(results.getByRole("listitem")).toHaveCount(75);

  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/territories\?.*shown=75/);
  await expect(status).toContainText("75 shown");
  await page.getByLabel("Département").selectOption("24");
  await expect(page).toHaveURL(/departement=24/);
  await expect(page).not.toHaveURL(/shown/);
});

test("asks for members once, and only for a search", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/v1/members") asked.push(request.url());
  });
  await page.goto("/fr/territoires?departement=24");
  await page.getByRole("button", { name: "Afficher la suite" }).click();
  await expect(page.getByRole("status")).toContainText("50 affichés");
  expect(asked).toHaveLength(0);
  await page.goto("/fr/territoires?q=saint&kind=commune");
  await page.getByRole("button", { name: "Afficher la suite" }).click();
  await expect(page.getByRole("status")).toContainText("50 affichés");
  expect(asked).toHaveLength(1);
});

test("keeps filters in the address, and a link opens the same view", async ({ page }) => {
  await page.goto("/fr/territoires?kind=epci&departement=33");
  await expect(page.getByLabel("Échelon")).toHaveValue("epci");
  await expect(page.getByLabel("Département")).toHaveValue("33");
  await page.getByLabel("Échelon").selectOption("commune");
  await expect(page).toHaveURL(/kind=commune/);
  await page.getByRole("button", { name: "Effacer les filtres" }).click();
  await expect(page).toHaveURL(/\/fr\/territoires$/);
  await expect(page.getByLabel("Nom, code ou SIREN")).toBeFocused();
});

test("sorts by population, and lists the communes of an EPCI", async ({ page }) => {
  await page.goto("/fr/territoires?kind=commune");
  await page.getByLabel("Ordre").selectOption("-population");
  await expect(page).toHaveURL(/sort=-population/);
  const first = page.getByRole("region", { name: "Résultats" }).getByRole("link").first();
  await expect(first).toHaveText("Bordeaux");

  await page.goto("/fr/territoires/epci/243300316");
  await page.getByRole("definition").getByRole("link", { name: /^\d+$/ }).click();
  await expect(page).toHaveURL(/epci=243300316/);
  await expect(page.getByText("Bordeaux Métropole").first()).toBeVisible();
  await page.getByRole("button", { name: "Quitter cette intercommunalité" }).click();
  await expect(page).not.toHaveURL(/epci=/);
  await expect(page.getByLabel("Nom, code ou SIREN")).toBeFocused();
});

test("goes on where one was", async ({ page }) => {
  await page.goto("/fr/territoires?kind=commune&departement=24");
  const rows = page.getByRole("region", { name: "Résultats" }).getByRole("listitem");
  await expect(rows).toHaveCount(25);
  await page.getByRole("button", { name: "Afficher la suite" }).click();
  await expect(rows).toHaveCount(50);
  await expect(rows.nth(25).getByRole("link")).toBeFocused();
  await expect(page.getByRole("status")).toContainText("50 affichés");
});

test("says that nothing matches, and what to do", async ({ page }) => {
  await page.goto("/fr/territoires?q=zzzzzz");
  await expect(page.getByRole("heading", { name: "Aucun territoire ne correspond" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Aucun territoire.");
  await expect(page.getByRole("button", { name: "Effacer les filtres" })).toHaveCount(1);
  await page.getByRole("link", { name: "Chercher « zzzzzz » parmi les membres" }).click();
  await expect(page).toHaveURL(/\/fr\/membres\?q=zzzzzz$/);
});

test.describe("when the server fails", () => {
  test.use({ expected: [/500/] });

  test("shows the request's number, and tries again", async ({ page }) => {
    const id = "0193-proof";
    await page.route("**/v1/territories?*", (route) =>
      route.fulfill({
        status: 500,
        contentType: "application/problem+json",
        body: JSON.stringify({
          type: "about:blank",
          title: "Erreur interne",
          status: 500,
          detail: "Une faute de notre côté.",
          code: "internal_error",
          request_id: id,
        }),
      }),
    );
    await page.goto("/fr/territoires");
    await expect(page.getByRole("alert")).toContainText(id);
    await page.unroute("**/v1/territories?*");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByRole("status")).toHaveText(/4.462.territoires\./);
  });

  test("keeps the card when it can't be said whether there is a member", async ({ page }) => {
    const members = "**/v1/members?*";
    await page.route(members, (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto("/fr/territoires/commune/33318");
    await expect(page.getByRole("alert")).toContainText("Cette partie n’a pas pu être lue.");
    await expect(page.getByRole("heading", { level: 1, name: "Pessac" })).toBeVisible();
    await page.unroute(members);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByRole("link", { name: /est membre de la plateforme/ })).toBeVisible();
  });
});

test.describe("what isn't there", () => {
  test.use({ expected: [/404/] });

  test("a page", async ({ page }) => {
    const answer = await page.goto("/fr/n-existe-pas");
    expect(answer?.status()).toBe(404);
    await expect(page).toHaveURL(/\/fr\/n-existe-pas$/);
    await expect(page.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
    await page.getByRole("link", { name: "Chercher dans le répertoire" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Répertoire officiel");
  });

  test("a territory", async ({ page }) => {
    await page.goto("/en/territories/commune/99999");
    await expect(page.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
  });
});

test("says its filters as a sentence, in both languages", async ({ page }) => {
  await page.goto("/fr/territoires?kind=commune&departement=33&q=pes");
  const results = page.getByRole("region", { name: "Résultats" });
  await expect(
    results.getByText(/^Communes, département Gironde, avec les mots «\s?pes\s?»\.$/),
  ).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(
    page.getByText("Communes, département Gironde, with the words “pes”."),
  ).toBeVisible();
  await page.goto("/fr/territoires?epci=243300316");
  await expect(
    page.getByText("Tous les territoires dans l’intercommunalité Bordeaux Métropole."),
  ).toBeVisible();
  await page.goto("/fr/territoires");
  await expect(page.getByText(/^Tous les territoires/)).toHaveCount(0);
});
