import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expectSoundInEveryView } from "./eyes";
import { person, signInAs } from "./people";
import { expect, test } from "./test";

const curator = () => person("curator", 1);

/** Those whom a spec changes: each leaves its topic at the stage where it found it. */
const moved = { slug: "declaration-apd-permanence-partagee", title: /permanence partagée/ };
const disputed = "relancer-les-jumelages-endormis";

const row = (page: Page) =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name: moved.title }) });
const more = (page: Page) => row(page).getByRole("button", { name: /^Changer l’étape/ });

/** Takes a step of a topic by the API, as another one would. */
async function take(context: BrowserContext, token: string, slug: string, ...steps: string[]) {
  for (const transition of steps) {
    const answer = await context.request.post(`/v1/topics/${slug}/transitions`, {
      headers: { Authorization: `Bearer ${token}` },
      data: { transition, reason: "Pour un essai." },
    });
    if (!answer.ok()) throw new Error(`${transition} of ${slug} answered ${answer.status()}`);
  }
}

/** Nothing that stays in sight lies over it. */
async function expectUncovered(page: Page, element: Locator) {
  const there = await element.evaluate((one) => {
    const { left, top } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + 2, top + 4));
  });
  expect(there, `${element} on ${page.url()}`).toBe(true);
}

/** Dismisses the topic from its row, by the keyboard. */
async function dismiss(page: Page) {
  await more(page).press("Enter");
  await page.getByRole("button", { name: "Écarter" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Écarter" });
  await dialog.getByLabel("Motif").fill("Pour un essai.");
  await dialog.getByRole("button", { name: "Écarter" }).press("Enter");
  await expect(dialog).toBeHidden();
}

test.describe("at the desk", () => {
  test.use({ expected: [/409|422/] });

  // They change the same topic, one after the other.
  test.describe.configure({ mode: "default" });

  test("moves a topic with a reason, the steps that are not possible say why", async ({
    page,
    context,
  }) => {
    const token = await signInAs(context, curator());
    await page.goto("/fr/bureau");
    await expect(
      page.getByRole("link", { name: /^Répondre aux? \d+.sujets? proposé/ }),
    ).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Sujets de coopération" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sujets à animer");
    await more(page).click();

    const reopen = page.getByRole("button", { name: "Rouvrir" });
    await expect(reopen).toHaveAttribute("aria-disabled", "true");
    await expect(reopen).toHaveAccessibleDescription("Pas possible pour un sujet en cours.");
    await page.getByRole("button", { name: "Écarter" }).click();
    const dialog = page.getByRole("dialog", { name: "Écarter" });
    await dialog.getByRole("button", { name: "Écarter" }).click();
    await expect(dialog.getByRole("alert")).toBeVisible();
    await expect(dialog.getByLabel("Motif")).toBeFocused();
    await page.keyboard.type("Le sujet sera repris à l’automne.");
    await dialog.getByRole("button", { name: "Écarter" }).press("Enter");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("status")).toHaveText(/est maintenant\s: écarté\.$/);
    await expect(row(page)).toContainText("écarté");
    await expect(more(page)).toBeFocused();

    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Rouvrir" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Rouvrir" }).click();
    await expect(row(page)).toContainText("à l’étude");
    await take(context, token, moved.slug, "select", "activate");
  });

  test("keeps in sight the row that a step moves, and what was done", async ({ page, context }) => {
    const token = await signInAs(context, curator());
    for (const size of [
      { width: 1280, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(size);
      await page.goto("/fr/bureau/sujets");
      await dismiss(page);
      const status = page.getByRole("status");
      await expect(status).toHaveText(/est maintenant\s: écarté\.$/);
      await page.waitForLoadState("networkidle");
      await expect(more(page)).toBeFocused();
      for (const seen of [more(page), status, page.getByRole("link", { name: moved.title })]) {
        await expect(seen).toBeInViewport({ ratio: 1 });
      }
      await expectUncovered(page, page.getByRole("link", { name: moved.title }));
      await more(page).press("Enter");
      await expect(status).not.toBeInViewport();
      await take(context, token, moved.slug, "reopen", "select", "activate");
    }
  });

  test("keeps a reason for who typed it, and shows it to nobody else in the tab", async ({
    page,
    context,
  }) => {
    const reason = page.getByRole("dialog").getByLabel("Motif");
    const openAs = async (nth: number) => {
      await signInAs(context, person("curator", nth));
      await page.goto("/fr/bureau/sujets");
      await more(page).click();
      await page.getByRole("button", { name: "Écarter" }).click();
      await expect(reason).toBeVisible();
    };
    await openAs(1);
    await reason.fill("À relire avec l’élue.");
    await openAs(0);
    await expect(reason).toHaveValue("");
    await openAs(1);
    await expect(reason).toHaveValue("À relire avec l’élue.");
  });

  test("lets a topic leave the list whose filters exclude it, and keeps the focus", async ({
    page,
    context,
  }) => {
    const token = await signInAs(context, curator());
    // No spec takes away the other topics of this stage, so that the focus has a row to go to.
    await take(context, token, moved.slug, "dismiss", "reopen");
    await page.goto("/fr/bureau/sujets?stage=under_study");
    await dismiss(page);
    await expect(row(page)).toHaveCount(0);
    await expect(page.getByRole("status")).toHaveText(
      /permanence partagée\s» est maintenant\s: écarté\. Le sujet ne fait plus partie de cette liste\.$/,
    );
    const others = page.getByRole("button", { name: /^Changer l’étape/ });
    await expect(others.and(page.locator(":focus"))).toHaveCount(1);

    await take(context, token, moved.slug, "reopen", "select", "activate");
    await page.goto("/fr/bureau/sujets?stage=active&q=permanence");
    await dismiss(page);
    await expect(page.getByRole("heading", { name: "Aucun sujet ne correspond" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await take(context, token, moved.slug, "reopen", "select", "activate");
  });

  test("says what is possible when another was quicker", async ({ page, context }) => {
    const token = await signInAs(context, curator());
    await page.goto(`/fr/sujets/${disputed}`);
    const steps = page.getByRole("region", { name: "Faire avancer le sujet" });
    await steps.getByRole("button", { name: "Retenir", exact: true }).click();
    await take(context, token, disputed, "dismiss");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Retenir", exact: true }).click();
    await expect(dialog.getByRole("alert")).toContainText(/Rouvrir|rouvert/);
    await dialog.getByRole("button", { name: "Annuler" }).click();
    await steps.getByRole("button", { name: "Rouvrir" }).click();
    await dialog.getByRole("button", { name: "Rouvrir" }).click();
    await expect(steps.getByRole("status")).toHaveText(/à l’étude\.$/);
    await expect(steps.getByRole("heading", { level: 2 })).toBeFocused();
  });
});

test("axe finds nothing in what opens at the desk", async ({ page, context }) => {
  await signInAs(context, curator());
  await page.goto("/fr/bureau/sujets?stage=active");
  await page
    .getByRole("button", { name: /^Changer l’étape/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "Clore" })).toBeVisible();
  await expectSoundInEveryView(page);
  await page.getByRole("button", { name: "Clore" }).click();
  await expect(page.getByRole("dialog", { name: "Clore" })).toBeVisible();
  await expectSoundInEveryView(page);
});
