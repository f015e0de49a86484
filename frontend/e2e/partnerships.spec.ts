import { expect, test } from "./test";

const water = "eau-grand-cognac-niortais-linguere";
const asleep = "jumelage-villeneuve-sur-lot-fundao";

test("leads from a member to its partnership, and from there to the other members", async ({
  page,
}) => {
  await page.goto("/fr/membres/ca-du-niortais-200041317");
  await page.getByRole("link", { name: "Eau potable et service public à Linguère" }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/partenariats/${water}$`));
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Eau potable et service public à Linguère");
  await expect(title).toBeFocused();
  await expect(page).toHaveTitle(/^Eau potable/);
  const main = page.getByRole("main");
  await expect(main).toContainText("Coopération décentralisée");
  await expect(main).toContainText("donnée de démonstration");
  await expect(main).toContainText(/Du 14 mai 2019 au 31 décembre 2027 · confirmé le/i);

  const parties = page.getByRole("region", { name: "Qui y participe" });
  await expect(parties.getByRole("heading", { level: 3 })).toHaveText([
    "En France",
    "À l’étranger",
  ]);
  const funder = parties.getByRole("listitem").filter({ hasText: "Niortais" });
  await expect(funder).toContainText("Financeur · depuis le 6 février 2023");
  await expect(parties).toContainText("Commune de Linguère (Sénégal)");

  const facts = page.getByRole("region", { name: "Ce dont il s’agit" });
  await expect(facts.getByRole("link", { name: "Sénégal" })).toBeVisible();
  await expect(facts).toContainText("Eau propre et assainissement");
  await parties.getByRole("link", { name: /Grand Cognac/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Grand Cognac/ })).toBeFocused();
});

test("says for how long nobody has confirmed it, and that its goals are not assessed", async ({
  page,
}) => {
  await page.goto(`/fr/partenariats/${asleep}`);
  await expect(page.getByText(/^non confirmé depuis 1\d.mois$/)).toBeVisible();
  const facts = page.getByRole("region", { name: "Ce dont il s’agit" });
  await expect(facts.getByText("non évalués", { exact: true })).toBeVisible();
});

test("says the language of a text that isn't the reader's", async ({ page }) => {
  await page.goto(`/fr/partenariats/${water}`);
  await expect(page.getByText(/^Rédigé en/)).toHaveCount(0);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/partnerships/${water}$`));
  await expect(page.getByText("Written in French.")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "In a few words" }).locator("[lang=fr]"),
  ).toBeVisible();
});

test("opens no address that isn't one of a site or a mail", async ({ page }) => {
  await page.route(`**/v1/partnerships/${water}`, async (route) => {
    const answer = await route.fetch();
    const links = [
      { label: "Le rapport", url: "https://exemple.example/rapport" },
      { label: null, url: "https://www.exemple.example/suite/" },
      { label: "Non", url: "javascript:alert(1)" },
    ];
    await route.fulfill({ response: answer, json: { ...(await answer.json()), links } });
  });
  await page.goto(`/fr/partenariats/${water}`);
  const links = page.getByRole("region", { name: "Pour en savoir plus" }).getByRole("link");
  await expect(links).toHaveText(["Le rapport", "exemple.example/suite"]);
});

test.describe("a partnership that isn't there", () => {
  test.use({ expected: [/404/] });

  test("is said so", async ({ page }) => {
    await page.goto("/fr/partenariats/aucun");
    await expect(page.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
  });
});

test.describe("when it can't be read", () => {
  test.use({ expected: [/500/] });

  test("says so, and reads it again", async ({ page }) => {
    await page.route(`**/v1/partnerships/${water}`, (route) =>
      route.fulfill({ status: 500, body: "" }),
    );
    await page.goto(`/fr/partenariats/${water}`);
    await expect(page.getByRole("alert")).toContainText("La lecture n’a pas abouti");
    await page.unroute(`**/v1/partnerships/${water}`);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Linguère/ })).toBeFocused();
  });
});
