import type { Page } from "@playwright/test";
import { person, signIn, signInAs } from "./people";
import { expect, test } from "./test";

const referent = () => person("referent", 2);

/** The one that a spec changes. */
const joined = "petit-projet-poctefa-des-vallees";

const cards = (page: Page) =>
  page.getByRole("region", { name: "Résultats" }).getByRole("heading", { level: 3 });
const stagesOn = (page: Page) =>
  page.getByRole("region", { name: "Résultats" }).getByRole("heading", { level: 2 });

/** The board as it is once its topics are there. */
async function openBoard(page: Page, search = "") {
  await page.goto(`/fr/sujets${search}`);
  await expect(page.getByRole("status")).toHaveText(/^(\d+.sujets?|Aucun sujet)\.$/);
}

/** Goes on with Tab until the element has the focus, as one who has no mouse. */
async function tabTo(page: Page, reached: () => Promise<boolean>) {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press("Tab");
    if (await reached()) return;
  }
  throw new Error("not reached by Tab");
}

test("shows a visitor the board by stage, without what is only proposed", async ({ page }) => {
  await openBoard(page);
  await expect(stagesOn(page)).toHaveText([
    /^Pressentis/,
    /^À l’étude/,
    /^Retenus/,
    /^En cours/,
    /^Clos/,
  ]);
  await expect(page.getByText(/Une liste partagée d’interprètes/)).toHaveCount(0);
  const closed = page.getByRole("heading", { level: 3, name: /Première délibération/ });
  await expect(closed).toBeHidden();
  await stagesOn(page).filter({ hasText: /^Clos/ }).click();
  await expect(closed).toBeVisible();
  await expect(page.getByText(/\d.chefs? de file/).first()).toBeVisible();
});

test("filters and searches by keyboard, all of it in the address", async ({ page }) => {
  await openBoard(page);
  const all = await cards(page).count();
  const search = page.getByLabel("Chercher un sujet");
  await tabTo(page, () => search.evaluate((field) => field === document.activeElement));
  await page.keyboard.type("cantines");
  await expect(page).toHaveURL(/q=cantines/);
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  await search.fill("");
  await expect(page).not.toHaveURL(/q=/);
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Étape", { exact: true })).toBeFocused();
  await page.keyboard.type("Clos");
  await expect(page).toHaveURL(/stage=closed/);
  await expect(page.getByText("Sujets clos.", { exact: true })).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/topics\?stage=closed$/);
  await page.getByRole("button", { name: "Clear the filters" }).press("Enter");
  await expect(page).toHaveURL(/\/en\/topics$/);
  await expect(page.getByLabel("Search for a topic")).toBeFocused();
});

test("says that no topic matches, and what to do", async ({ page }) => {
  await openBoard(page, "?q=zzzzzz");
  await expect(page.getByRole("heading", { name: "Aucun sujet ne correspond" })).toBeVisible();
  await page.getByRole("region", { name: "Résultats" }).getByRole("button").click();
  await expect(page.getByRole("status")).toHaveText(/^\d+.sujets\.$/);
});

test("shows a topic, its place on the way and who is in it", async ({ page }) => {
  await openBoard(page, "?stage=under_study");
  await cards(page)
    .getByRole("link", { name: /Déchets/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Déchets/ })).toBeFocused();
  const path = page.getByRole("list", { name: "Le parcours d’un sujet" });
  await expect(path.getByRole("listitem")).toHaveCount(6);
  await expect(path.locator("[aria-current=step]")).toHaveText("à l’étude");
  const leads = page.getByRole("list", { name: "Chefs de file" });
  await expect(leads.getByRole("link", { name: "Bordeaux Métropole" })).toBeVisible();
  await expect(page.getByText("Consommation et production responsables")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Faire avancer le sujet" })).toHaveCount(0);
  await expect(page.getByText("Vous êtes référent d’une collectivité membre ?")).toBeVisible();

  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByText("Text in French.").first()).toBeVisible();
  await expect(page.locator("h1 [lang=fr]")).toHaveText(/^Déchets/);
});

test("says that goals were not assessed, and shows the results of what is closed", async ({
  page,
}) => {
  await page.goto("/fr/sujets/representants-apres-mars-2026");
  await expect(page.getByRole("heading", { level: 2, name: "Résultats" })).toBeVisible();
  await expect(page.getByText("Fiches de transmission")).toBeVisible();
  await expect(page.getByText("non évalués")).toBeVisible();
});

test.describe("what a visitor may not see", () => {
  test.use({ expected: [/404/] });

  test("is not found", async ({ page }) => {
    await page.goto("/fr/sujets/interpretes-de-proximite");
    await expect(page.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Voir les sujets" })).toBeVisible();
  });

  test("is found by who has an account and signs in from there", async ({ page }) => {
    const address = "/fr/sujets/interpretes-de-proximite";
    await page.goto(address);
    const main = page.getByRole("main");
    await expect(main).toContainText(/Si vous avez un compte, connectez-vous/);
    await main.getByRole("link", { name: "Se connecter" }).click();
    await signIn(page, person("curator"));
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("interprètes de proximité");
  });
});

test("shows first, of one's members, one that one speaks for", async ({ page, context }) => {
  await signInAs(context, person("referent"));
  const bordeaux = await (await context.request.get("/v1/members/bordeaux-33063")).json();
  await page.route("**/v1/me", async (route) => {
    const answer = await route.fetch();
    const me = await answer.json();
    const { id, slug, name } = bordeaux.organisation;
    const organisation = { id, slug, name };
    const reads = { organisation, member: bordeaux.id, role: "reader", referent: null };
    await route.fulfill({ response: answer, json: { ...me, places: [reads, ...me.places] } });
  });
  await page.goto(`/fr/sujets/${joined}`);
  const choice = page.getByLabel("Pour quelle collectivité");
  await expect(choice.locator("option:checked")).toHaveText("Ville de Pessac");
  const other = choice.getByRole("option", { name: /Bordeaux.*vous n’en êtes pas référent/ });
  await expect(other).toBeDisabled();
});

test("lets a référent declare, change and withdraw an interest by keyboard alone", async ({
  page,
  context,
}) => {
  const token = await signInAs(context, referent());
  await context.request.delete(`/v1/topics/${joined}/interests/cc-de-l-ile-d-oleron-241700624`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  await page.goto(`/fr/sujets/${joined}`);
  const own = page.getByRole("region", { name: "L’intérêt de votre collectivité" });
  const act = own.getByRole("button", { name: "Déclarer cet intérêt" });
  await expect(act).toHaveAttribute("aria-disabled", "true");
  await expect(act).toHaveAccessibleDescription("Choisissez d’abord une place.");
  const first = own.getByRole("radio", { name: "Chef de file" });
  await tabTo(page, () => first.evaluate((field) => field === document.activeElement));
  await page.keyboard.press("ArrowDown");
  await expect(own.getByRole("radio", { name: "Contribuer" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Un agent, deux jours par mois.");
  await page.keyboard.press("Tab");
  await expect(act).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(own.getByRole("status")).toHaveText(/^Intérêt déclaré\s: .+ contribue\.$/);
  await expect(own.getByRole("button", { name: "Enregistrer" })).toBeFocused();
  await page.getByRole("link", { name: "English" }).click();
  const english = page.getByRole("region", { name: "Your authority’s interest" });
  await expect(english.getByRole("status")).toContainText(/^Interest declared: .+/);
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page.getByText("Un agent, deux jours par mois.").first()).toBeVisible();

  await own.getByRole("radio", { name: "Observer" }).check();
  await own.getByRole("button", { name: "Enregistrer" }).press("Enter");
  await expect(own.getByRole("status")).toHaveText(/^Intérêt modifié\s: .+ observe\.$/);

  await own.getByRole("button", { name: "Retirer l’intérêt" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Retirer l’intérêt" });
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(own.getByRole("button", { name: "Retirer l’intérêt" })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Retirer l’intérêt" }).press("Enter");
  await expect(own.getByRole("status")).toHaveText(/^Intérêt retiré/);
  await expect(own.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(act).toBeFocused();
});

test("reads an impossible act as well under the mouse as without it", async ({ page, context }) => {
  await signInAs(context, referent());
  await page.goto("/fr/sujets/un-pour-cent-eau-a-plusieurs");
  const act = page.getByRole("button", { name: "Déclarer cet intérêt" });
  await expect(act).toHaveAttribute("aria-disabled", "true");
  const look = () =>
    act.evaluate((button) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(button);
      return [color, backgroundColor, borderTopColor];
    });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await expect(act).toBeVisible();
    await page.mouse.move(0, 0);
    const still = await look();
    await act.hover();
    expect(await look()).toEqual(still);
  }
});

test("says when a topic is spoken of as the event's page does", async ({ page }) => {
  await page.goto("/fr/sujets/un-pour-cent-eau-a-plusieurs");
  await expect(
    page.getByText(/^[a-zé]+ \d+(er)? [a-zéû]+ \d{4} à \d+\sh(\s\d+)?, heure de Paris$/),
  ).toBeVisible();
});

test("keeps what was typed when one leaves and comes back", async ({ page, context }) => {
  await signInAs(context, referent());
  await page.goto("/fr/sujets/cles-en-main-pour-celles-qui-debutent");
  await page.getByRole("radio", { name: "Observer" }).check();
  await page.getByLabel(/Ce que la collectivité apporte/).fill("À relire avec l’élue.");
  await page.getByRole("link", { name: "Tous les sujets" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("button", { name: "Rester sur la page" }).click();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByLabel(/Ce que la collectivité apporte/)).toHaveValue(
    "À relire avec l’élue.",
  );
  await page.getByRole("button", { name: "Abandonner ces modifications" }).click();
  await expect(page.getByLabel(/Ce que la collectivité apporte/)).toHaveValue("");
});

test.describe("a session that ends", () => {
  test.use({ expected: [/40[14]/], viewport: { width: 360, height: 740 } });

  test("during a declaration says so in its place, keeps the words, and finds them again", async ({
    page,
    context,
  }) => {
    await signInAs(context, referent());
    await page.goto("/fr/sujets/cles-en-main-pour-celles-qui-debutent");
    const words = page.getByLabel(/Ce que la collectivité apporte/);
    await page.getByRole("radio", { name: "Observer" }).check();
    await words.fill("À relire avec l’élue.");
    await context.clearCookies();
    await page.route("**/v1/topics/*/interests/*", (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: "Bearer -" } }),
    );
    await page.getByRole("button", { name: "Déclarer cet intérêt" }).click();
    const told = page.getByText(/^Votre session est terminée\. Ce que vous avez saisi/);
    await expect(told).toBeFocused();
    await expect(told).toBeInViewport();

    await page.unroute("**/v1/topics/*/interests/*");
    await told.getByRole("link", { name: "Se connecter" }).click();
    await signIn(page, referent());
    await expect(page.getByText(/a été retrouvé/)).toBeVisible();
    await expect(words).toHaveValue("À relire avec l’élue.");
    await page.getByRole("button", { name: "Abandonner ces modifications" }).click();
    await expect(page.getByText(/a été retrouvé/)).toHaveCount(0);
  });

  test("on a page that isn't there for a visitor says that words are kept", async ({ page }) => {
    await page.goto("/fr/sujets/interpretes-de-proximite");
    const kept = page.getByText(/^Votre session est terminée\. Ce que vous avez saisi/);
    await expect(page.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
    await expect(kept).toHaveCount(0);
    await page.evaluate(() => sessionStorage.setItem("aect.draft.step.x.study", "{}"));
    await page.reload();
    await expect(kept).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Se connecter" }).click();
    await expect(page).toHaveURL(/\/connexion\?next=.*interpretes-de-proximite/);
  });
});
