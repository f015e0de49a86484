import type { Page } from "@playwright/test";
import { expectSound, expectSoundInEveryView } from "./eyes";
import { person, signInAs } from "./people";
import { changeProfile, openProfile, ownProfile, type Profile, restore } from "./profiles";
import { expect, test } from "./test";

const somebody = () => person("referent", 3);
let before: Profile;

const save = (page: Page) => page.getByRole("button", { name: "Enregistrer" });
const text = (page: Page) => page.getByRole("textbox", { name: "Présentation" });
const countries = (page: Page) => page.getByRole("combobox", { name: "Pays partenaires" });
const themes = (page: Page) => page.getByRole("list", { name: "Thèmes" }).getByRole("listitem");
const saved = (page: Page) => page.getByText("Modifications enregistrées.");

test.describe.configure({ mode: "serial" });
test.use({ expected: [/412|422|401/] });

test.beforeEach(async ({ context }) => {
  const token = await signInAs(context, somebody());
  before ??= await ownProfile(context, token);
});

test.afterEach(async ({ browser }) => {
  if (before) await restore(browser, somebody(), before);
});

test("saves what was changed over the version that was read, and keeps the focus", async ({
  page,
}) => {
  await openProfile(page, before);
  await expect(save(page)).toHaveAttribute("aria-disabled", "true");
  await expect(save(page)).toHaveAccessibleDescription("Aucune modification à enregistrer.");
  await page.getByLabel("Site", { exact: true }).fill("https://nouveau.example/");
  await countries(page).fill("senegal");
  await page.getByRole("option", { name: "Sénégal" }).click();
  await expect(countries(page)).toBeFocused();
  await page
    .getByRole("group", { name: "Expérience" })
    .getByLabel("Tout le monde", { exact: true })
    .check();

  const sent = page.waitForRequest((request) => request.method() === "PATCH");
  await save(page).click();
  await expect(saved(page)).toBeVisible();
  await expect(save(page)).toBeFocused();
  expect((await sent).headers()["if-match"]).toMatch(/^"/);

  await page.reload();
  await expect(page.getByLabel("Site", { exact: true })).toHaveValue("https://nouveau.example/");
  await expect(page.getByRole("button", { name: "Retirer Sénégal" })).toBeVisible();
  await page.getByRole("link", { name: "Voir la page du membre" }).click();
  await expect(page.getByRole("link", { name: "nouveau.example" })).toBeVisible();
  await page.getByRole("link", { name: "Modifier le profil" }).click();
  await expect(page.getByLabel("Site", { exact: true })).toHaveValue("https://nouveau.example/");
});

test("ties faults to their fields by the pointers, sums them up, and keeps what was typed", async ({
  page,
}) => {
  await openProfile(page, before);
  const lines = (before.expertise_offered as unknown[]).length;
  const offered = page.getByRole("group", { name: "Ce que nous pouvons partager", exact: true });
  await offered.getByRole("button", { name: "Ajouter une ligne" }).click();
  const line = offered.getByRole("group", { name: `ligne ${lines + 1}` });
  await expect(line.getByLabel("Thème")).toBeFocused();
  await line.getByLabel("Thème").selectOption({ label: "Sport" });
  await page.getByLabel("Site", { exact: true }).fill("pas une adresse");
  await save(page).click();

  const alert = page.getByRole("alert");
  await expect(alert.getByRole("link", { name: "Site" })).toBeVisible();
  const site = page.getByLabel("Site", { exact: true });
  await expect(site).toBeFocused();
  await expect(site).toHaveAttribute("aria-invalid", "true");
  await expect(site).toHaveValue("pas une adresse");
  await alert
    .getByRole("link", { name: `Ce que nous pouvons partager, ligne ${lines + 1}` })
    .click();
  await expect(line.getByLabel("En quelques mots")).toBeFocused();
  await expect(line.getByLabel("En quelques mots")).toHaveAttribute("aria-invalid", "true");
  await line.getByRole("button", { name: /^Retirer/ }).click();
  await expect(line).toHaveCount(0);
});

test("shows the text as readers will see it, and has HTML refused at its field", async ({
  page,
}) => {
  await openProfile(page, before);
  await text(page).fill("## Bonjour\n\n- un [lien](https://site.example)\n\n<b>gras</b>");
  await page.getByRole("tab", { name: "Écrire" }).press("ArrowRight");
  const preview = page.getByRole("tab", { name: "Aperçu" });
  await expect(preview).toBeFocused();
  const panel = page.getByRole("tabpanel", { name: "Aperçu" });
  await expect(panel.getByRole("heading", { name: "Bonjour" })).toBeVisible();
  await expect(panel.getByRole("link", { name: "lien" })).toBeVisible();
  await expect(panel.getByText("<b>gras</b>")).toBeVisible();

  await save(page).click();
  await expect(page.getByRole("alert")).toContainText("HTML");
  await expect(text(page)).toBeFocused();
  await expect(text(page)).toHaveAttribute("aria-invalid", "true");
  await expect(text(page)).toHaveAccessibleDescription(/n’est pas admis\u00a0:/);
  await expect(text(page)).toHaveValue(/<b>gras<\/b>/);
});

test("shows two versions field by field: mine is kept for one, theirs for another", async ({
  page,
  browser,
}) => {
  await openProfile(page, before);
  const other = await browser.newContext();
  await signInAs(other, somebody());
  const theirs = await other.newPage();
  await openProfile(theirs, before);
  await theirs.getByLabel("Site", { exact: true }).fill("https://les-leurs.example/");
  await themes(theirs)
    .first()
    .getByRole("button", { name: /^Descendre/ })
    .click();
  await theirs.getByRole("button", { name: "Enregistrer" }).click();
  await expect(saved(theirs)).toBeVisible();
  await other.close();

  await page.getByLabel("Site", { exact: true }).fill("https://le-mien.example/");
  await themes(page)
    .last()
    .getByRole("button", { name: /^Retirer/ })
    .click();
  await page.getByLabel("Courriel du service").fill("le-mien@oleron.example");
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Modifié entre-temps" })).toBeFocused();
  const site = page.getByRole("group", { name: "Site" });
  await expect(site.getByLabel("Votre saisie https://le-mien.example/")).toBeChecked();
  const order = page.getByRole("group", { name: "Thèmes" });
  await expect(order.getByLabel(/^Votre saisie 1\. /)).toBeChecked();
  await expect(order.getByLabel(/^Version enregistrée 1\. .*\(diffère\)/)).toBeVisible();
  await expectSound(page);

  await page.getByRole("button", { name: "Revenir à votre saisie" }).click();
  await expect(page.getByLabel("Site", { exact: true })).toHaveValue("https://le-mien.example/");
  await save(page).click();
  await order.getByLabel(/^Version enregistrée/).check();
  await page.getByRole("button", { name: "Enregistrer ce choix" }).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Site", { exact: true })).toHaveValue("https://le-mien.example/");
  await expect(page.getByLabel("Courriel du service")).toHaveValue("le-mien@oleron.example");
  await expect(themes(page)).toHaveCount((before.themes as string[]).length);
});

test("asks nothing when the other version says the same", async ({ page, browser }) => {
  await openProfile(page, before);
  await changeProfile(browser, somebody(), before.slug, { website: "https://a.example/" });
  await page.getByLabel("Site", { exact: true }).fill("https://a.example/");
  await save(page).click();
  await expect(saved(page)).toBeVisible();
});

test("offers every country but the one that members are in", async ({ page }) => {
  await openProfile(page, before);
  await countries(page).fill("fran");
  await expect(page.getByRole("listbox")).toBeVisible();
  await expect(page.getByRole("option", { name: "France", exact: true })).toHaveCount(0);
  await countries(page).fill("espagne");
  await expect(page.getByRole("option", { name: "Espagne" })).toBeVisible();
});

test("adds a country by its whole name, and keeps a text that names none", async ({ page }) => {
  await openProfile(page, before);
  const added = (name: string) =>
    page.getByRole("button", { name: `Retirer ${name}`, exact: true });
  await countries(page).fill("mali");
  await expect(page.getByRole("option", { name: "Somalie" })).toBeVisible();
  await countries(page).press("Enter");
  await expect(added("Mali")).toBeVisible();
  await expect(countries(page)).toHaveValue("");

  await countries(page).fill("Niger");
  await countries(page).press("Tab");
  await expect(added("Niger")).toBeVisible();

  await countries(page).fill("guin");
  await countries(page).press("Tab");
  await expect(countries(page)).toHaveValue("guin");
  await expect(countries(page)).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(/^«\sguin\s» ne compte pas encore/)).toBeVisible();
  await expectSound(page);
  await countries(page).fill("guine");
  await expect(page.getByText(/ne compte pas encore/)).toHaveCount(0);
  await countries(page).press("Escape");
  await countries(page).press("Escape");
  await expect(countries(page)).toHaveValue("");
});

test("says of a country that it is among one's choices already, and adds no other", async ({
  page,
}) => {
  await openProfile(page, before);
  const retained = page.getByRole("button", { name: /^Retirer / });
  for (const name of ["Mali", "Sénégal"]) {
    const there = page.getByRole("button", { name: `Retirer ${name}`, exact: true });
    if ((await there.count()) === 0) {
      await countries(page).fill(name);
      await countries(page).press("Enter");
    }
    await expect(there).toBeVisible();
  }
  const count = await retained.count();

  await countries(page).fill("séné");
  await expect(page.getByText(/^Déjà parmi vos choix.: Sénégal\.$/)).toBeVisible();
  await expect(page.getByText("Rien ne correspond.")).toHaveCount(0);
  await expectSound(page);
  await countries(page).press("Tab");
  await expect(countries(page)).toHaveValue("");
  await expect(page.getByText(/ne compte pas encore/)).toHaveCount(0);

  await countries(page).fill("mali");
  await expect(page.getByText(/^Déjà parmi vos choix.: Mali\. 1.proposition\.$/)).toBeAttached();
  await countries(page).press("Enter");
  await expect(countries(page)).toHaveValue("mali");
  await expect(retained).toHaveCount(count);
  await countries(page).press("ArrowDown");
  await countries(page).press("Enter");
  await expect(page.getByRole("button", { name: "Retirer Somalie", exact: true })).toBeVisible();
});

test("leads to the text while its preview is open", async ({ page, browser }) => {
  await changeProfile(browser, somebody(), before.slug, { presentation: null });
  await openProfile(page, before);
  await page.getByRole("tab", { name: "Aperçu" }).click();
  await page.getByRole("link", { name: /^présenter l’action/ }).click();
  await expect(text(page)).toBeFocused();
  await expect(page.getByRole("tab", { name: "Écrire" })).toHaveAttribute("aria-selected", "true");
});

test("warns before leaving, keeps what was typed for the other language, and finds a draft again", async ({
  page,
}) => {
  await openProfile(page, before);
  await page.getByLabel("Site", { exact: true }).fill("https://brouillon.example/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByLabel("Website")).toHaveValue("https://brouillon.example/");
  await page.getByRole("link", { name: "Français" }).click();
  await page.getByRole("link", { name: "Voir la page du membre" }).click();
  const dialog = page.getByRole("dialog", { name: "Quitter sans enregistrer ?" });
  await dialog.getByRole("button", { name: "Rester sur la page" }).click();
  await expect(page.getByLabel("Site", { exact: true })).toHaveValue("https://brouillon.example/");

  page.once("dialog", (asked) => asked.accept());
  await page.reload();
  await expect(page.getByText(/a été retrouvé/)).toBeVisible();
  await expect(page.getByLabel("Site", { exact: true })).toHaveValue("https://brouillon.example/");
  await page.getByRole("link", { name: "Voir la page du membre" }).click();
  await dialog.getByRole("button", { name: "Quitter sans enregistrer" }).click();
  await expect(page.getByRole("link", { name: "Modifier le profil" })).toBeVisible();
});

test("stays where it is when the language changes, whatever field the address names", async ({
  page,
}) => {
  await page.goto(`/fr/mon-organisme/${before.slug}#website`);
  await expect(page.getByLabel("Site", { exact: true })).toBeFocused();
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole("link", { name: "English" }).press("Enter");
  await expect(page).toHaveURL(/\/en\/.*#website$/);
  await expect(page.getByLabel("Website")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole("link", { name: "Français" })).toBeFocused();
});

test("is edited by keyboard alone: the focus is never lost, moves are told", async ({ page }) => {
  await openProfile(page, before);
  // Themes stand by their codes until the vocabulary is there.
  await expect(themes(page).filter({ hasText: "_" })).toHaveCount(0);
  const names = await themes(page).allTextContents();
  const [first = "", second = ""] = names.map((name) => name.replace(/[↑↓×]/g, "").trim());
  await page.getByRole("heading", { level: 1 }).focus();

  await tabTo(page, `Descendre ${first}`);
  await page.keyboard.press("Enter");
  await expect(themes(page).first()).toContainText(second);
  await expect(page.getByRole("button", { name: `Descendre ${first}` })).toBeFocused();
  await expect(page.getByRole("status").getByText(`${first} : position 2 sur`)).toBeAttached();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(themes(page).first()).toContainText(first);
  await expect(page.getByRole("button", { name: `Descendre ${first}` })).toBeFocused();

  await tabTo(page, `Retirer ${second}`);
  await page.keyboard.press("Enter");
  await expect(themes(page)).toHaveCount(names.length - 1);
  await expect(
    page.getByRole("button", { name: /^Retirer/ }).and(page.locator(":focus")),
  ).toBeVisible();

  await tabTo(page, "Pays partenaires");
  await page.keyboard.type("cote d'iv");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: "Côte d’Ivoire" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Retirer Côte d’Ivoire" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await tabTo(page, "Retirer Côte d’Ivoire");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Retirer Côte d’Ivoire" })).toHaveCount(0);
  await expect(
    page.getByRole("button", { name: /^Retirer/ }).and(page.locator(":focus")),
  ).toBeVisible();

  await tabTo(page, "Enregistrer");
  await page.keyboard.press("Enter");
  await expect(saved(page)).toBeVisible();
  await expect(save(page)).toBeFocused();
});

test("says what is missing, and leads to its field from here and from the member's page", async ({
  page,
  browser,
}) => {
  await changeProfile(browser, somebody(), before.slug, { website: null });
  await openProfile(page, before);
  await expect(page.getByRole("progressbar")).toBeVisible();
  const next = page.getByRole("link", { name: "donner l’adresse du site" });
  await next.click();
  await expect(page.getByLabel("Site", { exact: true })).toBeFocused();
  await expect(page).toHaveURL(/oleron-\d+$/);
  await page.getByRole("link", { name: "Voir la page du membre" }).click();
  await expect(page).toHaveURL(/\/membres\/[^/]+$/);
  await expect(page.getByRole("link", { name: "Modifier le profil" })).toBeVisible();
  await next.click();
  await expect(page).toHaveURL(/mon-organisme.*#website$/);
  await expect(page.getByLabel("Site", { exact: true })).toBeFocused();
});

test("axe finds nothing with the list open, the preview shown and faults told", async ({
  page,
}) => {
  await openProfile(page, before);
  await page.getByLabel("Site", { exact: true }).fill("non");
  await save(page).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("tab", { name: "Aperçu" }).click();
  await countries(page).fill("g");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("listbox")).toBeVisible();
  await expectSoundInEveryView(page);
  await expect(page.getByRole("listbox")).toBeVisible();
});

/** Presses Tab until what has the focus bears that name. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent;
      return label ?? element?.textContent ?? "";
    });
    if (focused.trim() === name) return;
  }
  throw new Error(`100 presses of Tab never reached ${name}`);
}

test("offers languages in the order of their names", async ({ page }) => {
  await openProfile(page, before);
  const offered = page.locator("[id='presentation.language'] option");
  const names = await offered.allTextContents();
  expect(names.length).toBeGreaterThan(20);
  expect(names).toEqual(names.toSorted(new Intl.Collator("fr-FR").compare));
  await page.getByRole("combobox", { name: "Langues de travail" }).click();
  const listed = await page.getByRole("option").filter({ visible: true }).allTextContents();
  expect(listed).toEqual(listed.toSorted(new Intl.Collator("fr-FR").compare));
});
