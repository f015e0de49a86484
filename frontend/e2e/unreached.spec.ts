import type { Page } from "@playwright/test";
import { expectSound } from "./eyes";
import { person, signInAs } from "./people";
import { openProfile, ownProfile } from "./profiles";
import { expect, test } from "./test";

/** What the pages say when nobody can be asked whether there is still a session. */
const renewal = "**/v1/auth/refresh";
const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

test.use({ expected: [/404|429|503|ERR_FAILED/] });

for (const [how, said] of [
  [0, "Le serveur ne répond pas"],
  [429, "La lecture n’a pas abouti"],
  [503, "La lecture n’a pas abouti"],
] as const) {
  test(`a page of one's own says why, and has a button: ${how || "no answer"}`, async ({
    page,
    context,
  }) => {
    const profile = await ownProfile(context, await signInAs(context, person("referent", 3)));
    await page.route(renewal, (route) =>
      how ? route.fulfill({ status: how, body: "" }) : route.abort(),
    );
    await page.goto(`/fr/mon-organisme/${profile.slug}`);
    await expect(title(page, said)).toBeVisible();
    if (!how) await expectSound(page);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(title(page, said)).toBeFocused();
    await page.unroute(renewal);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(title(page, profile.name.replace(/'/g, "’"))).toBeFocused();
  });
}

test("a page that is open stays when nobody answers, and its words too", async ({
  page,
  context,
}) => {
  const profile = await ownProfile(context, await signInAs(context, person("referent", 3)));
  await page.clock.install();
  await openProfile(page, profile);
  await page.route(renewal, (route) => route.abort());
  const asked = page.waitForRequest(renewal);
  await page.clock.runFor(600_000);
  await asked;
  await expect(page.getByLabel("Site", { exact: true })).toBeVisible();
});

test("a public topic is read as a visitor reads it, and as oneself by and by", async ({
  page,
  context,
}) => {
  await signInAs(context, person("referent", 2));
  await page.route(renewal, (route) => route.abort());
  await page.clock.install();
  await page.goto("/fr/sujets/cles-en-main-pour-celles-qui-debutent");
  await expect(page.getByRole("heading", { name: "Qui s’y intéresse" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Observer" })).toHaveCount(0);
  await page.unroute(renewal);
  await page.clock.runFor(16_000);
  await expect(page.getByRole("radio", { name: "Observer" })).toBeVisible();
});

test("a topic that isn't there for a visitor isn't said to be nowhere", async ({
  page,
  context,
}) => {
  await signInAs(context, person("curator"));
  await page.route(renewal, (route) => route.abort());
  await page.goto("/fr/sujets/interpretes-de-proximite");
  await expect(title(page, "Le serveur ne répond pas")).toBeVisible();
  await page.unroute(renewal);
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(title(page, /interprètes/)).toBeFocused();
});
