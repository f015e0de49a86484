import { linkMailedBy } from "./mail";
import { restorePassword } from "./passwords";
import { person, signIn } from "./people";
import { expect, test } from "./test";

const somebody = () => person("contributor");
const chosen = "sept barques amarrées au ponton";

test.describe("a forgotten password", () => {
  test.use({ expected: [/40[01]|410|422/] });

  test.afterEach(async ({ request }) => {
    await restorePassword(request, somebody());
  });

  test("is replaced by the link of the mail, which serves once", async ({ page, request }) => {
    const { email, password } = somebody();
    const opens = async (word: string) => {
      const answer = await request.post("/v1/auth/sign-in", { data: { email, password: word } });
      return answer.status();
    };

    await page.goto("/fr/mot-de-passe-oublie");
    const link = await linkMailedBy(email, async () => {
      await page.getByLabel("Adresse électronique").fill(email);
      await page.getByRole("button", { name: "Recevoir le lien" }).click();
      await expect(page.getByRole("heading", { name: "Consultez votre messagerie" })).toBeFocused();
    });

    await page.goto(link);
    await expect(page.getByRole("heading", { name: "Nouveau mot de passe" })).toBeVisible();
    await page.reload();
    expect(await opens(password)).toBe(200);

    const save = page.getByRole("button", { name: "Enregistrer le mot de passe" });
    await page.getByLabel("Nouveau mot de passe", { exact: true }).fill("court");
    await save.click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("Nouveau mot de passe", { exact: true })).toBeFocused();
    await page.getByLabel("Nouveau mot de passe", { exact: true }).fill(chosen);
    await save.click();
    await expect(page.getByRole("heading", { name: "Mot de passe enregistré" })).toBeFocused();
    expect(await opens(password)).toBe(401);

    await page.getByRole("main").getByRole("link", { name: "Se connecter" }).click();
    await signIn(page, { email, password: chosen });
    await expect(page.getByRole("heading", { name: "Mon compte" })).toBeFocused();

    await page.goto(link);
    await page.getByLabel("Nouveau mot de passe", { exact: true }).fill(`${chosen} encore`);
    await save.click();
    await expect(page.getByRole("heading", { name: "Ce lien n’est plus valable" })).toBeFocused();
    expect(await opens(chosen)).toBe(200);
  });
});
