import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
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
  await expect(page.getByRole("status")).toHaveText(/^\d+ membres\./);
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
  const said = await page.getByRole("status").textContent();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/members\?engagement=engaged&departement=33$/);
  await expect(page.getByRole("heading", { level: 1, name: "Members" })).toBeVisible();
  await expect(page.getByLabel("Engagement", { exact: true })).toHaveValue("engaged");
  const count = /\d+/.exec(said ?? "")?.[0];
  await expect(page.getByRole("status")).toHaveText(new RegExp(`^${count} members?\\.`));
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
  await expect(page.getByRole("status")).toHaveText(/membre/);
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
  await page.getByRole("main").getByRole("button", { name: "Effacer les filtres" }).last().click();
  await expect(page.getByRole("status")).toHaveText(/^\d+ membres\./);
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

test.describe("to the eye", () => {
  const addresses = ["/fr/membres", "/en/members?q=zzzz", "/fr/membres?departement=33", "member"];

  async function open(page: Page, address: string) {
    await page.goto(address === "member" ? "/fr/membres?q=niort" : address);
    if (address === "member") await rows(page).first().getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
  }

  for (const address of addresses) {
    test(`${address} does not scroll sideways at 360 px`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, address);
      const toggle = page.getByRole("button", { name: /^(Filtres|Filters)/ });
      if (address !== "member") await toggle.click();
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`axe finds nothing on ${address}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await open(page, address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  }
});
