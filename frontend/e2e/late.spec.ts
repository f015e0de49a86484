import { person, signInAs } from "./people";
import { openProfile, ownProfile } from "./profiles";
import { expect, test } from "./test";

/** A part's script that doesn't arrive: the part alone is missing, and a new try is a new import. */
test.use({ expected: [/ERR_FAILED|dynamically imported module/] });

test("a map that doesn't arrive leaves the page, and comes by a new try", async ({ page }) => {
  const address = "/fr/territoires/commune/33063";
  const map = "**/assets/RegionMap-*.js";
  await page.route(map, (route) => route.abort());
  await page.goto(address);
  const title = page.getByRole("heading", { level: 1, name: "Bordeaux" });
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Cette partie n’a pas pu être lue.");
  await expect(title).toBeVisible();

  await page.route(`**${address}`, (route) => route.abort());
  await alert.getByRole("button", { name: "Réessayer" }).click();
  await expect(title).toBeFocused();
  await expect(alert).toBeVisible();
  await page.unroute(map);
  await page.unroute(`**${address}`);
  await alert.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.getByRole("img", { name: /Bordeaux/ })).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test("texts stand as they were typed until they can be set", async ({ page, context }) => {
  const profile = await ownProfile(context, await signInAs(context, person("referent", 3)));
  await page.route("**/assets/Markdown-*.js", (route) => route.abort());
  await openProfile(page, profile);
  await page.getByRole("tab", { name: "Aperçu" }).click();
  const panel = page.getByRole("tabpanel", { name: "Aperçu" });
  await expect(panel.getByRole("alert")).toContainText("Cette partie n’a pas pu être lue.");

  await page.getByRole("link", { name: "Voir la page du membre" }).click();
  const { markdown } = profile.presentation as { markdown: string };
  const [first = ""] = markdown.split("\n");
  await expect(page.getByText(first.slice(0, 20)).first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.unroute("**/assets/Markdown-*.js");
  await page.getByRole("link", { name: "Modifier le profil" }).click();
  await page.getByRole("tab", { name: "Aperçu" }).click();
  const loaded = page.waitForEvent("load");
  await panel.getByRole("button", { name: "Réessayer" }).click();
  await loaded;
  await page.getByRole("tab", { name: "Aperçu" }).click();
  await expect(panel.locator("h3").first()).toBeVisible();
});
