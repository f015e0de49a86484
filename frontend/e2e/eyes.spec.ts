import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expectSound, expectSoundInScheme, schemes } from "./eyes";
import { person, signInAs } from "./people";
import { expect, test } from "./test";

type Texts = Record<"fr" | "en", string>;

interface Kind {
  key: string;
  tree: "public" | "member" | "desk";
  path: Texts;
}

const pages: Kind[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../public/pages.json"), "utf8"),
);

/** What stands for the parameters of an address, by the page's key. */
const records: Record<string, string[]> = {
  member: ["pessac-33318"],
  my_organisation: ["pessac-33318"],
  partnership: ["eau-grand-cognac-niortais-linguere"],
  territory: ["commune", "33063"],
  topic: ["dechets-echanger-entre-services-techniques"],
  event: ["rencontre-de-la-plateforme"],
};

/** A failure names the elements: traces of so many pages would take as long as trying them. */
test.use({ trace: "off" });

/** The role of who opens the pages of a tree. */
const readers = { public: null, member: "referent", desk: "curator" } as const;

/** Read in light colours in French and in dark ones in English, so that each is tried in both. */
const languages = { light: "fr", dark: "en" } as const;

for (const { key, tree, path } of pages) {
  test(`axe finds nothing on ${key}, whatever the screen`, async ({ page, context }) => {
    const role = readers[tree];
    if (role) await signInAs(context, person(role));
    for (const scheme of schemes) {
      await open(page, addressOf(path[languages[scheme]], key, languages[scheme]));
      await expectSoundInScheme(page, scheme);
    }
  });
}

for (const address of [
  "/fr/territoires?q=zzzz",
  "/en/territories?q=pessac",
  "/en/territories?q=saint&departement=24",
  "/en/territories/epci/200067106",
  "/fr/territoires/region/75",
  "/en/members?q=zzzz",
  "/fr/membres?departement=33",
  "/en/members?epci=243300316",
  "/en/topics?q=zzzz",
  "/fr/sujets/representants-apres-mars-2026",
  "/en/partnerships/jumelage-villeneuve-sur-lot-fundao",
  "/fr/agenda/lancement-plateforme-aect-2022",
  "/en/events/rencontre-de-la-plateforme?version=1",
  "/fr/nouveau-mot-de-passe?token=x",
  "/fr/mon-compte",
]) {
  test(`axe finds nothing on ${address}, for a visitor`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await open(page, address);
    await expectSoundInScheme(page, "dark");
  });
}

test.describe("an address of nothing", () => {
  test.use({ expected: [/404/] });

  test("axe finds nothing on the page that says so", async ({ page }) => {
    await open(page, "/fr/n-existe-pas");
    for (const scheme of schemes) await expectSoundInScheme(page, scheme);
  });
});

test("axe finds nothing on the desk for who has no place there", async ({ page, context }) => {
  await signInAs(context, person(readers.member));
  await open(page, "/fr/bureau");
  for (const scheme of schemes) await expectSoundInScheme(page, scheme);
});

test("axe finds nothing with the menus open", async ({ page, context }) => {
  await signInAs(context, person("referent", 4));
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, "/fr/membres");
    await page.getByRole("button", { name: "Mon espace" }).click();
    await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
    await expectSound(page);
    await page.keyboard.press("Escape");

    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole("button", { name: "Menu" }).click();
    await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
    await page.getByRole("button", { name: "Filtres" }).click();
    await expect(page.getByLabel("Thème", { exact: true })).toBeVisible();
    await expectSound(page);
  }
});

test("the header keeps to one row from 1024 px on, whoever reads", async ({ browser }) => {
  for (const reader of [null, person("curator"), person("referent", 4)]) {
    const context = await browser.newContext();
    if (reader) await signInAs(context, reader);
    const page = await context.newPage();
    for (const address of ["/fr", "/en"]) {
      await open(page, address);
      for (const width of [1024, 1100, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { height } = (await page.getByRole("banner").boundingBox()) ?? { height: 0 };
        expect(height).toBeLessThan(80);
      }
    }
    await context.close();
  }
});

test("controls have borders of 3:1 in both schemes", async ({ page }) => {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/fr/territoires");
    await expect(page.getByLabel("Département")).toBeVisible();
    const colours = await page
      .locator("main input, main select")
      .evaluateAll((controls) =>
        controls.map((control) => [
          getComputedStyle(control).borderTopColor,
          getComputedStyle(document.body).backgroundColor,
        ]),
      );
    expect(colours.length).toBe(4);
    for (const [border = "", behind = ""] of colours) {
      expect(contrast(border, behind)).toBeGreaterThanOrEqual(3);
    }
  }
});

/** The page as it is once its title and what it reads are there. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
}

function addressOf(path: string, key: string, language: string): string {
  const given = [...(records[key] ?? [])];
  const filled = path.replace(/:\w+/g, () => given.shift() ?? `nothing-stands-for-${key}`);
  return `/${language}${filled}`.replace(/\/$/, "");
}

/** WCAG 2.2's contrast of two colours `rgb(r, g, b)`. */
function contrast(one: string, another: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(another)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const level = Number(part) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
