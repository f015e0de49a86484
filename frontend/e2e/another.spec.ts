import { person, signIn, signInAs } from "./people";
import { expect, test } from "./test";

/** A computer that two people share: the session is the browser's, not the tab's. */
const anne = () => person("referent");
const bruno = () => person("curator");

test.use({ expected: [/401/] });

test("who signs in over an open session is who every tab shows and acts for", async ({
  page,
  context,
}) => {
  await signInAs(context, anne());
  await page.goto("/fr/mon-compte");
  await expect(page.getByText(anne().email)).toBeVisible();
  const before = await page.getByLabel("Prénom").inputValue();
  await page.getByLabel("Prénom").fill("Léonie");

  const tab = await context.newPage();
  await tab.goto("/fr/connexion");
  await signIn(tab, bruno());
  await expect(tab.getByText(bruno().email)).toBeVisible();
  await expect(page.getByText(bruno().email)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Mon compte" })).toBeFocused();
  await expect(page.getByText(anne().email)).toHaveCount(0);
  await expect(page.getByText(/a été retrouvé/)).toHaveCount(0);
  await expect(page.getByLabel("Prénom")).not.toHaveValue("Léonie");
  const asked = page.waitForRequest("**/v1/me");
  await page.getByRole("link", { name: "English" }).click();
  await page.reload();
  expect(accountOf((await asked).headers().authorization)).toBe(
    await tab.evaluate(() => localStorage.getItem("aect.session")),
  );

  // What she typed into her own tab waits for her, and for nobody else.
  await tab.goto("/fr/connexion");
  await signIn(tab, anne());
  await expect(tab.getByText(anne().email)).toBeVisible();
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page.getByText(/a été retrouvé/)).toBeVisible();
  await expect(page.getByLabel("Prénom")).toHaveValue("Léonie");
  await page.getByRole("button", { name: "Abandonner ces modifications" }).click();
  await expect(page.getByLabel("Prénom")).toHaveValue(before);
});

test("nothing of the former one shows to who signs in after her in the same tab", async ({
  page,
  context,
}) => {
  await signInAs(context, anne());
  await page.goto("/fr/nouveau-mot-de-passe");
  await page.getByRole("button", { name: "Mon espace" }).click();
  await page.getByRole("link", { name: "Mon compte" }).click();
  await expect(page.getByText(anne().email)).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Recevoir un nouveau lien" }).click();
  await page.getByRole("main").getByRole("link", { name: "Revenir à la connexion" }).click();

  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/v1/me", async (route) => {
    await answered;
    await route.continue();
  });
  await signIn(page, bruno());
  await expect(page).toHaveURL(/\/fr\/mon-compte$/);
  await expect(page.getByText("Chargement")).toBeVisible();
  await expect(page.getByText(anne().email)).toHaveCount(0);
  answer();
  await expect(page.getByText(bruno().email)).toBeVisible();
});

test("a draft of the former one goes when another signs in where it was typed", async ({
  page,
  context,
}) => {
  await signInAs(context, anne());
  await page.goto("/fr/mon-compte");
  await page.getByLabel("Prénom").fill("Léonie");
  await context.clearCookies();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole("main").getByRole("link", { name: "Se connecter" }).click();
  await signIn(page, bruno());
  await expect(page.getByText(bruno().email)).toBeVisible();
  const drafts = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((name) => /draft/.test(name)));
  expect(await drafts()).toEqual([]);
});

function accountOf(authorization: string | undefined): string {
  const [, claims = ""] = authorization?.split(".") ?? [];
  return JSON.parse(Buffer.from(claims, "base64url").toString()).sub;
}
