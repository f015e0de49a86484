import type { Page } from "@playwright/test";
import { expectSound } from "./eyes";
import { person, signInAs } from "./people";
import { openProfile, ownProfile } from "./profiles";
import { expect, test } from "./test";

const unread = "Cette partie n’a pas pu être lue.";
const lists = "**/v1/vocabularies/*";
const shapes = "**/geo/nouvelle-aquitaine.topojson";

test.use({ expected: [/500/] });

test("says that figures and members couldn't be read, and reads them again", async ({ page }) => {
  await failing(page, "**/v1/overview");
  await failing(page, "**/v1/members?*");
  await page.goto("/fr");
  const main = page.getByRole("main");
  await expect(main.getByRole("alert").filter({ hasText: unread })).toHaveCount(2);
  await expectSound(page);
  await page.unroute("**/v1/overview");
  await main.getByRole("button", { name: "Réessayer" }).first().press("Enter");
  await expect(page.getByRole("list", { name: "La plateforme en chiffres" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("shows no empty sea where the region's shapes couldn't be read", async ({ page }) => {
  await failing(page, shapes);
  await page.goto("/fr/territoires/commune/33063");
  await expect(page.getByRole("alert")).toContainText(unread);
  await expect(page.getByRole("img", { name: /Carte|carte/ })).toHaveCount(0);
  await page.unroute(shapes);
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.getByRole("img", { name: /un point montre Bordeaux/ })).toBeVisible();
});

test("never shows a code for a name that isn't there yet", async ({ page }) => {
  await page.route(lists, () => {});
  await page.goto("/fr/sujets?theme=water_sanitation");
  await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("water_sanitation");
});

test("says it once where names couldn't be read, and shows no code", async ({ page }) => {
  await failing(page, lists);
  await page.goto("/fr/membres/pessac-33318");
  const cooperation = page.getByRole("region", { name: "Coopération" });
  await expect(cooperation.getByRole("alert")).toContainText(unread);
  await expect(page.getByRole("main")).not.toContainText(/[a-z]_[a-z]/);
  await page.unroute(lists);
  await cooperation.getByRole("button", { name: "Réessayer" }).click();
  await expect(cooperation.getByRole("link").first()).toBeVisible();
});

test("says it in the profile's form, instead of fields that offer nothing", async ({
  page,
  context,
}) => {
  const token = await signInAs(context, person("referent", 3));
  const profile = await ownProfile(context, token);
  await failing(page, lists);
  await openProfile(page, profile);
  await expect(page.getByRole("region", { name: "Coopération" }).getByRole("alert")).toContainText(
    unread,
  );
  await expect(page.getByRole("combobox", { name: "Pays partenaires" })).toHaveCount(0);
});

test("says that interests load", async ({ page }) => {
  await page.route("**/v1/topics/*/interests?*", () => {});
  await page.goto("/fr/sujets/petit-projet-poctefa-des-vallees");
  const interests = page.getByRole("region", { name: "Qui s’y intéresse" });
  await expect(interests.getByRole("status")).toContainText("Chargement");
});

function failing(page: Page, address: string) {
  return page.route(address, (route) => route.fulfill({ status: 500, body: "" }));
}
