import { expectSoundInEveryView } from "./eyes";
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

test("leads an officer who types a town's name to its member in two steps", async ({ page }) => {
  await page.goto("/fr");
  await page.getByLabel("Trouver votre collectivité").fill("pessac");
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.getByRole("link", { name: "Ville de Pessac" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ville de Pessac" })).toBeFocused();
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

test("says what is next, with its zone, and what is new", async ({ page }) => {
  await page.goto("/fr");
  const next = page.getByRole("region", { name: "Prochain rendez-vous" });
  await expect(next.getByRole("heading", { name: "Rencontre de la Plateforme" })).toBeVisible();
  await expect(next).toContainText(/\d{4}, de \d+.h.*heure de Paris/);
  await expect(next).toContainText("Bordeaux");
  await expect(next).toContainText("donnée de démonstration");
  const news = page.getByRole("region", { name: "Quoi de neuf" });
  await expect(news.getByRole("listitem")).toHaveCount(4);
  await expect(news.getByText(/contribution|chef de file|observateur|aucun intérêt/)).toHaveCount(
    4,
  );
  await next.getByRole("link", { name: "Voir le programme" }).click();
  await expect(page).toHaveURL(/\/fr\/agenda\/[^/]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("says what is next behind all that ended today", async ({ page }) => {
  await page.route("**/v1/events?*", async (route) => {
    const answer = await route.fetch();
    const [event] = (await answer.json()).data;
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const held = (place: number, ends: number) => ({
      ...event,
      id: `00000000-0000-7000-8000-00000000000${place}`,
      title: { fr: `Réunion ${place}` },
      starts_at: at(ends - 0.1),
      ends_at: at(ends),
    });
    const all = [held(1, -0.4), held(2, -0.3), held(3, -0.2), held(4, 72)];
    const limit = Number(new URL(route.request().url()).searchParams.get("limit") ?? 25);
    await route.fulfill({ response: answer, json: { data: all.slice(0, limit), next: null } });
  });
  await page.goto("/fr");
  const next = page.getByRole("region", { name: "Prochain rendez-vous" });
  await expect(next.getByRole("heading", { name: "Réunion 4" })).toBeVisible();
});

test("asks for three pages of members at most", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/v1/members") asked.push(request.url());
  });
  await page.goto("/fr");
  await expect(page.getByRole("img", { name: /des points y montrent/ })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(3);
});

test("says that its picture shows some of very many members", async ({ page }) => {
  await page.route("**/v1/members?*", async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    await route.fulfill({ response: answer, json: { ...body, total: 4304 } });
  });
  await page.goto("/fr");
  await expect(page.getByText(/La carte montre \d+.membres.*sur 4.304\./)).toBeVisible();
});

test.describe("when a part of it can't be read", () => {
  test.use({ expected: [/500/] });

  test("says so in its place, and the page stands", async ({ page }) => {
    const parts = /\/v1\/(events|topics)\?/;
    await page.route(parts, (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto("/fr");
    const next = page.getByRole("region", { name: "Prochain rendez-vous" });
    const news = page.getByRole("region", { name: "Quoi de neuf" });
    await expect(next.getByRole("alert")).toContainText("Cette partie n’a pas pu être lue.");
    await expect(news.getByRole("alert")).toContainText("Cette partie n’a pas pu être lue.");
    await expect(news.getByRole("listitem")).toHaveCount(4);
    await expect(page.getByRole("list", { name: "La plateforme en chiffres" })).toBeVisible();
    await expectSoundInEveryView(page);

    await page.unroute(parts);
    await next.getByRole("button", { name: "Réessayer" }).press("Enter");
    await expect(next.getByRole("link", { name: "Voir le programme" })).toBeVisible();
    await expect(next.getByRole("heading", { name: "Prochain rendez-vous" })).toBeFocused();
  });
});

test("says that nothing is announced, and shows members where no topic is", async ({ page }) => {
  await page.route(/\/v1\/(events|topics)\?/, (route) =>
    route.fulfill({ json: { data: [], next: null } }),
  );
  await page.goto("/fr");
  const next = page.getByRole("region", { name: "Prochain rendez-vous" });
  await expect(next).toContainText("Aucun rendez-vous n’est annoncé pour le moment.");
  await expect(next.getByRole("link", { name: "Tout l’agenda" })).toBeVisible();
  const news = page.getByRole("region", { name: "Quoi de neuf" });
  await expect(news.getByText(/^Mis à jour le/)).toHaveCount(4);
});
