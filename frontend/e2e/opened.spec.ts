import { expectSoundInEveryView } from "./eyes";
import { changeElsewhere, type OwnDetails, person, readMe, signInAs } from "./people";
import { expect, test } from "./test";

const somebody = () => person("referent", 2);
let before: OwnDetails;

test.describe.configure({ mode: "serial" });
test.use({ expected: [/412|422/] });

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext();
  before = await readMe(context, await signInAs(context, somebody()));
  await context.close();
});

test.afterAll(async ({ browser }) => {
  await changeElsewhere(browser, somebody(), before);
});

for (const language of ["fr", "en"] as const) {
  test(`axe finds nothing in what opens, ${language}`, async ({ page, browser, context }) => {
    await signInAs(context, somebody());
    const words = spoken[language];
    await page.goto(words.address);
    await page.getByLabel(words.first, { exact: true }).fill("");
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expectSoundInEveryView(page);

    await page.getByLabel(words.first, { exact: true }).fill("Léonie");
    await page.getByRole("button", { name: words.signOut }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectSoundInEveryView(page);
    await page.keyboard.press("Escape");

    await changeElsewhere(browser, somebody(), { first_name: `Louise ${language}` });
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.getByRole("heading", { name: words.meeting })).toBeFocused();
    await expectSoundInEveryView(page);
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
