import { person, signInAs } from "./people";
import { expect, test } from "./test";

/** What was written shows on the next page, however lately that page was read. */
const referent = () => person("referent", 2);
const member = { slug: "cc-de-l-ile-d-oleron-241700624", name: /Oléron/ };
const curator = () => person("curator", 1);

/** Those whom a spec changes here, and no other. */
const joined = "cooperer-quand-on-ne-peut-plus-se-deplacer";
const moved = { slug: "salon-regional-de-la-cooperation", title: /Un salon régional/ };

test("an interest that was declared is among the topics of its member", async ({
  page,
  context,
}) => {
  const headers = { Authorization: `Bearer ${await signInAs(context, referent())}` };
  const withdraw = () =>
    context.request.delete(`/v1/topics/${joined}/interests/${member.slug}`, { headers });
  await withdraw();
  await page.goto(`/fr/membres/${member.slug}`);
  const topics = page.getByRole("region", { name: "Sujets de coopération" });
  const listed = topics.locator(`a[href="/fr/sujets/${joined}"]`);
  await expect(topics.getByRole("link").first()).toBeVisible();
  await expect(listed).toHaveCount(0);

  await page.getByRole("banner").getByRole("link", { name: "Sujets" }).click();
  await page.locator(`main a[href="/fr/sujets/${joined}"]`).click();
  const own = page.getByRole("region", { name: "L’intérêt de votre collectivité" });
  await own.getByRole("radio", { name: "Observer" }).check();
  await own.getByRole("button", { name: "Déclarer cet intérêt" }).click();
  await expect(own.getByRole("status")).toHaveText(/^Intérêt déclaré/);
  await page
    .getByRole("list", { name: /^Observe/ })
    .getByRole("link", { name: member.name })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: member.name })).toBeFocused();
  await expect(listed).toBeVisible();
  await withdraw();
});

test("a stage that was changed is the one that the home page says", async ({ page, context }) => {
  const headers = { Authorization: `Bearer ${await signInAs(context, curator())}` };
  /** As the demonstration has it; a topic that was dismissed already refuses, and stays so. */
  const putBack = () =>
    context.request.post(`/v1/topics/${moved.slug}/transitions`, {
      headers,
      data: { transition: "dismiss", reason: "Pour un essai." },
    });
  await putBack();
  await page.goto("/fr/bureau/sujets");
  await page.getByRole("main").getByRole("link", { name: moved.title }).click();
  const steps = page.getByRole("region", { name: "Faire avancer le sujet" });
  await expect(steps).toBeVisible();
  const home = page.getByRole("banner").getByRole("link", { name: /Plateforme AECT/ });
  await home.click();
  const news = page.getByRole("region", { name: "Quoi de neuf" });
  await expect(news.getByRole("listitem")).toHaveCount(4);
  await page.goBack();
  await steps.getByRole("button", { name: "Rouvrir" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Rouvrir" }).click();
  await expect(steps.getByRole("status")).toHaveText(/à l’étude\.$/);
  await home.click();
  const row = news.getByRole("listitem").filter({ hasText: moved.title });
  await expect(row).toContainText("à l’étude");
  await putBack();
});
