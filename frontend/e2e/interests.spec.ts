import type { Locator, Page } from "@playwright/test";
import { person, signInAs } from "./people";
import { expect, test } from "./test";

const referent = () => person("referent", 2);
const member = "cc-de-l-ile-d-oleron-241700624";

/** The one that a spec changes here, and no other. */
const joined = "restauration-scolaire-et-produits-locaux";

const own = (page: Page) => page.getByRole("region", { name: "L’intérêt de votre collectivité" });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("sees what was done beside the focus, after each act", async ({ page, context }) => {
    const token = await signInAs(context, referent());
    const headers = { Authorization: `Bearer ${token}` };
    await context.request.delete(`/v1/topics/${joined}/interests/${member}`, { headers });
    await page.goto(`/fr/sujets/${joined}`);
    const status = own(page).getByRole("status");
    const read = page.waitForResponse(/\/v1\/topics\/[^/]+\/interests\?/);
    await read;

    await own(page).getByRole("radio", { name: "Observer" }).check();
    await own(page)
      .getByLabel(/Ce que la collectivité apporte/)
      .fill("À relire avec l’élue.");
    await own(page).getByRole("button", { name: "Déclarer cet intérêt" }).press("Enter");
    await expect(status).toHaveText(/^Intérêt déclaré/);
    await expectBothInSight(page, own(page).getByRole("button", { name: "Enregistrer" }));

    const words = own(page).getByLabel(/Ce que la collectivité apporte/);
    await words.fill("À relire avec l’élue, qui en parlera au conseil.\n\nEt avec la directrice.");
    await expect(status).toBeEmpty();
    await own(page).getByRole("button", { name: "Enregistrer" }).press("Enter");
    await expect(status).toHaveText(/^Intérêt modifié/);
    await expectBothInSight(page, own(page).getByRole("button", { name: "Enregistrer" }));

    await own(page).getByRole("button", { name: "Retirer l’intérêt" }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "Retirer l’intérêt" });
    await dialog.getByRole("button", { name: "Retirer l’intérêt" }).press("Enter");
    await expect(status).toHaveText(/^Intérêt retiré/);
    await expectBothInSight(page, own(page).getByRole("button", { name: "Déclarer cet intérêt" }));
  });

  async function expectBothInSight(page: Page, focused: Locator) {
    await page.waitForLoadState("networkidle");
    await expect(focused).toBeFocused();
    for (const seen of [focused, own(page).getByRole("status")]) {
      await expect(seen).toBeInViewport({ ratio: 1 });
    }
  }
});

test("tells a référent why a closed topic takes no interest, without a form", async ({
  page,
  context,
}) => {
  await signInAs(context, referent());
  await page.goto("/fr/sujets/premiere-deliberation-et-convention");
  await expect(own(page)).toContainText(/clos ou écarté/);
  await expect(own(page).locator("form, input, textarea, button")).toHaveCount(0);
});

test("shows an interest that stays in a closed topic as text", async ({ page, context }) => {
  await signInAs(context, referent());
  await page.goto("/fr/sujets/representants-apres-mars-2026");
  await expect(own(page)).toContainText(/^L’intérêt de votre collectivitéContribuer depuis le/);
  await expect(own(page)).toContainText(/clos ou écarté/);
  await expect(own(page).locator("form, input, textarea, button")).toHaveCount(0);
});

test("tells who may not declare an interest, without a form", async ({ page, context }) => {
  await signInAs(context, person("contributor"));
  await page.goto("/fr/sujets/petit-projet-poctefa-des-vallees");
  await expect(own(page)).toContainText(/Votre rôle ne vous permet pas/);
  await expect(own(page).locator("form, input, textarea, button")).toHaveCount(0);
});

test.describe("a topic that closes meanwhile", () => {
  test.use({ expected: [/409/] });

  test("keeps what was typed until one gives it up", async ({ page, context }) => {
    await signInAs(context, referent());
    const address = "/fr/sujets/petit-projet-poctefa-des-vallees";
    let closed = false;
    await page.route(/\/v1\/topics\/petit-projet-poctefa-des-vallees$/, async (route) => {
      const answer = await route.fetch();
      const topic = await answer.json();
      if (closed) topic.abilities.set_interest = "topic_closed";
      await route.fulfill({ response: answer, json: topic });
    });
    await page.route(/\/interests\/[^/]+$/, (route) =>
      route.fulfill({
        status: 409,
        contentType: "application/problem+json",
        json: { code: "topic_closed", status: 409, title: "Sujet clos", detail: "Clos." },
      }),
    );
    await page.goto(address);
    await own(page).getByRole("radio", { name: "Observer" }).check();
    const words = own(page).getByLabel(/Ce que la collectivité apporte/);
    await words.fill("À relire.");
    closed = true;
    await own(page).getByRole("button", { name: "Déclarer cet intérêt" }).click();
    await expect(own(page)).toContainText(/clos ou écarté/);
    await expect(words).toHaveValue("À relire.");
    await own(page).getByRole("button", { name: "Abandonner ces modifications" }).press("Enter");
    await expect(words).toHaveCount(0);
    await expect(own(page)).toContainText(/clos ou écarté/);
    await expect(own(page).getByRole("heading", { level: 2 })).toBeFocused();
  });
});
