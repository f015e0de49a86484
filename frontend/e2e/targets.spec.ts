import type { Page } from "@playwright/test";
import { person, signInAs } from "./people";
import { expect, test } from "./test";
import { tooSmall } from "./touch";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, trace: "off" });

const open = [
  "/fr",
  "/fr/membres",
  "/fr/membres/ca-du-niortais-200041317",
  "/fr/territoires?q=pessac",
  "/fr/territoires/commune/33063",
  "/fr/partenariats/eau-grand-cognac-niortais-linguere",
  "/fr/sujets",
  "/fr/sujets/dechets-echanger-entre-services-techniques",
  "/fr/agenda",
  "/fr/agenda/rencontre-de-la-plateforme",
  "/fr/connexion",
  "/fr/mentions-legales",
  "/fr/accessibilite",
];

for (const address of open) {
  test(`a finger finds what to touch on ${address}`, async ({ page }) => {
    await expectReachable(page, address);
  });
}

for (const address of ["/fr/mon-compte", "/fr/mon-organisme/pessac-33318"]) {
  test(`a finger finds what to touch on ${address}, signed in`, async ({ page, context }) => {
    await signInAs(context, person("referent"));
    await expectReachable(page, address);
  });
}

for (const address of ["/fr/bureau", "/fr/bureau/sujets"]) {
  test(`a finger finds what to touch on ${address}, at the desk`, async ({ page, context }) => {
    await signInAs(context, person("curator"));
    await expectReachable(page, address);
  });
}

/** Whatever opens is opened: the menu, one's own space in it, the filters, what is folded. */
async function expectReachable(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  for (const closed of await page.locator("details:not([open]) > summary").all()) {
    await closed.click();
  }
  for (const name of [/^Filtres/, /^Menu$/, /^Mon espace$/]) {
    for (const closed of await page.getByRole("button", { name, expanded: false }).all()) {
      await closed.click();
    }
  }
  await expect(page.getByRole("link", { name: "English" })).toBeVisible();
  for (const field of await page.getByRole("search").locator("select, input").all()) {
    await expect(field).toBeVisible();
  }
  expect(await tooSmall(page)).toEqual([]);
}
