import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { changeElsewhere, type OwnDetails, type Person, person, readMe, signInAs } from "./people";
import { expect, test } from "./test";

const somebody = person("referent", 2);
let before: OwnDetails;

test.describe.configure({ mode: "serial" });
test.skip(!somebody, "nobody is known to sign in as");
test.use({ expected: [/412|422/] });

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext();
  before = await readMe(context, await signInAs(context, somebody as Person));
  await context.close();
});

test.afterAll(async ({ browser }) => {
  await changeElsewhere(browser, somebody as Person, before);
});

const views = (["fr", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    [360, 1280].map((width) => ({ language, colorScheme, width })),
  ),
);

for (const { language, colorScheme, width } of views) {
  test(`axe finds nothing in what opens, ${language} ${colorScheme} ${width}`, async ({
    page,
    browser,
    context,
  }) => {
    await signInAs(context, somebody as Person);
    const words = spoken[language];
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(words.address);
    await page.getByLabel(words.first, { exact: true }).fill("");
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expectSound(page);

    await page.getByLabel(words.first, { exact: true }).fill("Léonie");
    await page.getByRole("button", { name: words.signOut }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectSound(page);
    await page.keyboard.press("Escape");

    await changeElsewhere(browser, somebody as Person, { first_name: `Louise ${width}` });
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.getByRole("heading", { name: words.meeting })).toBeFocused();
    await expectSound(page);
  });
}

const spoken = {
  fr: {
    address: "/fr/mon-compte",
    first: "Prénom",
    save: "Enregistrer",
    signOut: "Se déconnecter",
    meeting: "Modifié entre-temps",
  },
  en: {
    address: "/en/my-account",
    first: "First name",
    save: "Save",
    signOut: "Sign out",
    meeting: "Changed meanwhile",
  },
};

async function expectSound(page: Page) {
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
}
