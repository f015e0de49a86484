import { expectSoundInEveryView } from "./eyes";
import { expect, test } from "./test";

/** Each list by its address, an address whose filter nobody knows, and how its count is said. */
const lists = [
  { list: "membres", wrong: "country=ZZ", count: /^\d+.membres/ },
  { list: "territoires", wrong: "epci=111111111", count: /^[\d\s]+territoires/ },
  { list: "sujets", wrong: "theme=inconnu", count: /^\d+.sujets/ },
];

for (const { list, wrong, count } of lists) {
  test(`${list}: a search of one letter keeps the list and asks for another letter`, async ({
    page,
  }) => {
    await page.goto(`/fr/${list}`);
    const status = page.getByRole("main").getByRole("status");
    await expect(status).toHaveText(count);
    const all = await status.textContent();
    const search = page.getByRole("searchbox");
    await search.pressSequentially("x");
    await expect(page.getByRole("alert")).toHaveText("Écrivez au moins deux caractères.");
    await expect(search).toHaveAccessibleDescription(/^Écrivez au moins deux caractères\./);
    await expect(search).toBeFocused();
    await expect(status).toHaveText(all ?? "");
    await expect(page.getByRole("button", { name: "Effacer les filtres" })).toHaveCount(0);
    await expectSoundInEveryView(page);
    await search.fill("");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test.describe("an address that asks for what nobody knows", () => {
    test.use({ expected: [/400|404/] });

    test(`${list}: says so, and leads out of it`, async ({ page }) => {
      await page.goto(`/fr/${list}?${wrong}`);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("Un filtre de l’adresse n’est pas connu");
      await expect(page.getByRole("button", { name: "Réessayer" })).toHaveCount(0);
      await expectSoundInEveryView(page);
      await alert.getByRole("button", { name: "Effacer les filtres" }).click();
      await expect(page).toHaveURL(new RegExp(`/fr/${list}$`));
      await expect(page.getByRole("searchbox")).toBeFocused();
      await expect(page.getByRole("main").getByRole("status")).toHaveText(count);
    });
  });
}

test("a search of one letter on the first page ends in the same words", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("main").getByRole("searchbox").fill("x");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr\/territoires\?q=x$/);
  await expect(page.getByRole("alert")).toHaveText("Écrivez au moins deux caractères.");
});

/** Read as it is sent: a browser whose scripts are only held back doesn't show what stands in for them. */
test("says without JavaScript, in both languages, what the site needs", async ({ request }) => {
  const sent = await (await request.get("/fr")).text();
  const [, said = "", after = ""] = sent.split(/<\/?noscript>/);
  expect(after, "above the room of the page, which is a screen high").toContain('id="root"');
  expect(said).toMatch(/<p lang="fr">Ce site a besoin de JavaScript/);
  expect(said).toMatch(/<p lang="en">This site needs JavaScript/);
  expect(said).toContain('href="/docs/"');
});
