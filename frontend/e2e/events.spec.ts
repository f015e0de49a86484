import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { pale } from "./eyes";
import { expect, test } from "./test";

/** The launch of 1 April 2022, and the meeting of the demonstration that comes next. */
const launch = "/fr/agenda/lancement-plateforme-aect-2022";
const meeting = "/fr/agenda/rencontre-de-la-plateforme";
const printedLaunch = resolve(import.meta.dirname, "../../data/demo/programme-2022-03-16.txt");

const programme = (page: Page) => page.getByRole("list", { name: "Programme", exact: true });
const blocks = (page: Page) => programme(page).locator(":scope > li");

test("shows what comes next first, then the past by year", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("banner").getByRole("link", { name: "Agenda" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Agenda" })).toBeFocused();
  const coming = page.getByRole("region", { name: "À venir" });
  const next = coming.getByRole("listitem").filter({ hasText: "Prochain rendez-vous" });
  await expect(next).toContainText("donnée de démonstration");
  await expect(next).toContainText("heure de Paris");
  await expect(coming.getByText("Prochain rendez-vous")).toHaveCount(1);

  const past = page.getByRole("region", { name: "2022" });
  await expect(past).toContainText(/Vendredi 1er avril 2022, de 10.h à 16.h.30, heure de Paris/i);
  await expect(past).toContainText("Bordeaux, Cap Sciences");
  await past.getByRole("link", { name: /^Lancement de la Plateforme/ }).click();
  await expect(page).toHaveURL(new RegExp(`${launch}$`));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("says date and hours in the event's zone, in both languages and wherever one reads", async ({
  browser,
}) => {
  const context = await browser.newContext({ timezoneId: "Pacific/Noumea" });
  const page = await context.newPage();
  await page.goto(launch);
  const main = page.getByRole("main");
  await expect(main.locator("time").first()).toHaveText(
    /vendredi 1er avril 2022, de 10.h à 16.h.30, heure de Paris/,
  );
  await expect(page.getByRole("heading", { level: 1 }).locator("em")).toContainText("Plateforme");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/events\/lancement-plateforme-aect-2022$/);
  await expect(main.locator("time").first()).toHaveText(
    /Friday,? 1 April 2022, 10:00 to 16:30, Paris time/,
  );
  await expect(main.getByText("Texts in French.")).toBeVisible();
  await context.close();
});

test("shows the programme as a day: blocks, lines, who speaks with the function held", async ({
  page,
}) => {
  await page.goto(launch);
  await expect(blocks(page)).toHaveCount(3);
  const lines = await blocks(page).evaluateAll((found) =>
    found.map((block) => block.querySelectorAll(":scope > ol > li").length),
  );
  expect(lines).toEqual([7, 0, 4]);
  const within = await blocks(page).evaluateAll((found) =>
    found.map((block) => block.querySelectorAll(":scope > ol > li > ol > li").length),
  );
  expect(within).toEqual([2, 0, 1]);
  await expect(blocks(page).nth(0)).toContainText(/de 10.h à 13.h/);
  await expect(blocks(page).nth(0)).toContainText("Anick Lapart, Présidente de SO Coopération");
  await expect(page.getByText("version du 16/03/22, provisoire")).toBeVisible();
});

test("lets one choose a version, which is in the address", async ({ page }) => {
  await page.goto(meeting);
  const picker = page.getByLabel("Version affichée");
  await expect(picker).toHaveValue("2");
  await expect(programme(page)).toContainText("Restitution des ateliers");
  await picker.press("ArrowDown");
  await expect(page).toHaveURL(/\?version=1$/);
  await expect(page.getByText("Cette version a été remplacée.")).toBeVisible();
  await expect(picker).toBeFocused();
  await expect(programme(page)).not.toContainText("Restitution des ateliers");

  await page.reload();
  await expect(picker).toHaveValue("1");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/events\/[^/]+\?version=1$/);
  await page.getByRole("link", { name: "See the version in force" }).click();
  await expect(page).toHaveURL(/\/en\/events\/[^/?]+$/);
  await expect(page.getByLabel("Version shown")).toHaveValue("2");
  await expect(page.getByRole("heading", { name: "Programme", exact: true })).toBeFocused();
});

test("gives a date to come to one's own calendar", async ({ page, request }) => {
  await page.goto(launch);
  await expect(page.getByRole("button", { name: "Imprimer" })).toBeVisible();
  const link = page.getByRole("link", { name: "Ajouter à mon agenda" });
  await expect(link).toHaveCount(0);
  await page.goto(meeting);
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toMatch(/^text\/calendar/);
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR/);
});

test("prints the launch on one page, word for word as its programme of 16 March 2022", async ({
  page,
}) => {
  await page.goto(launch);
  await expect(blocks(page)).toHaveCount(3);
  await page.waitForLoadState("networkidle");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  const [, ...expected] = readFileSync(printedLaunch, "utf8").trim().split("\n");
  // biome-ignore lint/performance/useDomNodeTextContent: what the print styles hide must not count
  const printed = await page.locator("body").innerText();
  expect(bare(printed)).toBe(bare(expected.join("\n")));
});

test("prints that a version was replaced, and by which one; the one in force only its day", async ({
  page,
}) => {
  await page.goto(`${meeting}?version=1`);
  await expect(programme(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText(/version 1, du \d+\S* \S+ \d{4}/);
  await expect(
    sheet.getByText(/^Cette version a été remplacée par une autre.: version 2, du .* \d{4}$/),
  ).toBeVisible();

  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Voir la version en vigueur" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(sheet).toContainText(/version 2, du \d+\S* \S+ \d{4}/);
  await expect(sheet).not.toContainText("remplacée");
});

test("prints what the print button asks for, in any scheme and language", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "asked");
  });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(meeting.replace("/fr/agenda", "/en/events"));
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "asked");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const sheet = page.getByRole("article");
  await expect(sheet.getByText("Atelier A")).toBeVisible();
  await expect(sheet.getByText("Atelier A")).toHaveCSS("color", "rgb(0, 0, 0)");
  expect(await pale(sheet)).toEqual([]);
});

test.describe("what isn't there", () => {
  test.use({ expected: [/404/] });

  test("an event", async ({ page }) => {
    await page.goto("/fr/agenda/aucun");
    await expect(page.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
    await page.getByRole("link", { name: "Voir l’agenda" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Agenda" })).toBeFocused();
  });

  test("a version of a programme", async ({ page }) => {
    await page.goto(`${launch}?version=99`);
    await expect(page.getByRole("heading", { name: "Cette version n’existe pas" })).toBeVisible();
    await page.getByRole("link", { name: "Voir la version en vigueur" }).click();
    await expect(blocks(page)).toHaveCount(3);
    await expect(page.getByRole("heading", { name: "Programme", exact: true })).toBeFocused();
  });
});

test("says that nothing is announced, and what was", async ({ page }) => {
  await page.route("**/v1/events?*from=*", (route) =>
    route.fulfill({ json: { data: [], next: null } }),
  );
  await page.goto("/fr/agenda");
  await expect(page.getByText("Aucun rendez-vous n’est annoncé pour le moment.")).toBeVisible();
  await expect(page.getByRole("region", { name: "2022" })).toBeVisible();
});

test("the notices are linked from every page, and say what is missing", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("link", { name: /^Accessibilité.: non conforme$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Accessibilité" })).toBeFocused();
  await expect(page.getByText(/Personne ne l’a encore auditée/)).toBeVisible();
  await page.getByRole("contentinfo").getByRole("link", { name: "Mentions légales" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mentions légales" })).toBeFocused();
  await expect(page.getByText(/À compléter par la Région Nouvelle-Aquitaine/)).toBeVisible();
});

/** Words without what typesetting changes: spaces, dashes, emphasis, the shape of apostrophes. */
function bare(text: string): string {
  return text.replace(/[\s*-]/g, "").replaceAll("’", "'");
}
