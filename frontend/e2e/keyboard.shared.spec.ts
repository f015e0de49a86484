import type { Page } from "@playwright/test";
import { enter, reach, typeInto } from "./keys";
import { person, signInAs } from "./people";
import { changeProfile, ownProfile, type Profile, restore } from "./profiles";
import { expect, test } from "./test";

/** By keyboard alone, what several people change: the stage of a topic, the profile of a member. */
const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Opens one's own pages from the banner, and goes to one of them. */
async function enterOwnPage(page: Page, name: string | RegExp) {
  const banner = page.getByRole("banner");
  await enter(page, banner.getByRole("button", { name: "Mon espace" }));
  await enter(page, banner.getByRole("link", { name }));
  await expect(title(page)).toBeFocused();
}

test.describe("a topic's step at the desk", () => {
  test.use({ expected: [/422/] });
  const topic = "/v1/topics/mobilite-des-jeunes-calendrier-commun";
  let headers: Record<string, string>;

  test.beforeEach(async ({ context }) => {
    headers = { Authorization: `Bearer ${await signInAs(context, person("curator"))}` };
  });

  test.afterEach(async ({ context }) => {
    for (const transition of ["reopen", "select", "activate"]) {
      // A step that the topic doesn't need from where it stands is refused.
      await context.request.post(`${topic}/transitions`, { headers, data: { transition } });
    }
    const { stage } = await (await context.request.get(topic, { headers })).json();
    expect(stage).toBe("active");
  });

  test("is taken with the reason it asks for, and taken back", async ({ page }) => {
    const main = page.getByRole("main");
    const more = page.getByRole("button", { name: /^Changer l’étape/ });
    const ask = async (step: string) => {
      await page.keyboard.press("Enter");
      await expect(more).toHaveAttribute("aria-expanded", "true");
      await enter(page, main.getByRole("button", { name: step, exact: true }));
      return page.getByRole("dialog", { name: step }).getByRole("button", { name: step });
    };
    const expectStage = async (stage: string) => {
      await expect(main.getByRole("status")).toHaveText(
        new RegExp(`est maintenant\\s: ${stage}\\.$`),
      );
      await expect(main.getByRole("row").filter({ has: more })).toContainText(stage);
      await expect(more).toBeFocused();
    };

    await page.goto("/fr/agenda");
    await enterOwnPage(page, "Bureau");
    await enter(page, main.getByRole("link", { name: "Sujets de coopération" }));
    await expect(title(page)).toHaveText("Sujets à animer");
    await expect(title(page)).toBeFocused();
    await reach(page, page.getByLabel("Chercher un sujet"));
    await page.keyboard.type("calendrier");
    await expect(more).toHaveCount(1);

    await reach(page, more);
    const dismiss = await ask("Écarter");
    await enter(page, dismiss);
    await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("Motif")).toBeFocused();
    await page.keyboard.type("Le sujet sera repris à l’automne.");
    await enter(page, dismiss);
    await expectStage("écarté");
    await enter(page, await ask("Rouvrir"));
    await expectStage("à l’étude");
  });
});

test.describe("a profile that another one changed meanwhile", () => {
  test.use({ expected: [/412/] });
  const referent = () => person("referent", 4);
  let token: string;
  let before: Profile;

  test.beforeEach(async ({ context }) => {
    token = await signInAs(context, referent());
    before = await ownProfile(context, token);
  });

  test.afterEach(async ({ browser }) => {
    await restore(browser, referent(), before);
  });

  test("keeps theirs for one field and mine for another", async ({ page, context, browser }) => {
    await page.goto("/fr/agenda");
    await enterOwnPage(page, /Fumel/);
    await typeInto(page, page.getByLabel("Site", { exact: true }), "https://la-mienne.example/");
    await typeInto(page, page.getByLabel("Courriel du service"), "la-mienne@fumel.example");
    await changeProfile(browser, referent(), before.slug, {
      website: "https://la-leur.example/",
      functional_mail: "la-leur@fumel.example",
    });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Modifié entre-temps" })).toBeFocused();

    const site = page.getByRole("group", { name: "Site" });
    await reach(page, site.getByLabel("Votre saisie https://la-mienne.example/"));
    await page.keyboard.press("ArrowDown");
    await expect(site.getByLabel("Version enregistrée https://la-leur.example/")).toBeChecked();
    await enter(page, page.getByRole("button", { name: "Enregistrer ce choix" }));
    await expect(page.getByText("Modifications enregistrées.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Enregistrer" })).toBeFocused();
    expect(await ownProfile(context, token)).toMatchObject({
      website: "https://la-leur.example/",
      functional_mail: "la-mienne@fumel.example",
    });
  });
});
