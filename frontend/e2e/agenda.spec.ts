import { readFile } from "node:fs/promises";
import { expect, test } from "./test";

/** The demonstration's meeting, as if it had ended while one reads, and one that comes after it. */
test("after the meeting, what is next is the one after it", async ({ page }) => {
  await page.route(/\/v1\/events\?.*(from|until)=/, async (route) => {
    const from = new URL(route.request().url()).searchParams.has("from");
    const answer = await route.fetch();
    const { data } = await answer.json();
    const [event] = data;
    const held = (id: string, title: string, starts: number, ends: number) => ({
      ...event,
      id,
      slug: id,
      title: { fr: title },
      starts_at: hours(starts),
      ends_at: hours(ends),
    });
    const meetings = [
      held("00000000-0000-7000-8000-000000000001", "Réunion finie", -0.4, -0.2),
      held("00000000-0000-7000-8000-000000000002", "Réunion suivante", 72, 74),
    ];
    await route.fulfill({ response: answer, json: { data: from ? meetings : data, next: null } });
  });
  await page.goto("/fr/agenda");
  const coming = page.getByRole("region", { name: "À venir" });
  const next = coming.getByRole("listitem").filter({ hasText: "Prochain rendez-vous" });
  await expect(next).toContainText("Réunion suivante");
  await expect(coming).not.toContainText("Réunion finie");
  await expect(page.getByRole("region", { name: "Passés" })).toContainText("Réunion finie");

  await page.getByRole("banner").getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Prochain rendez-vous" })).toContainText(
    "Réunion suivante",
  );
});

test("offers nothing for one's calendar once a meeting is over, and says so", async ({ page }) => {
  await page.route(/\/v1\/events\/rencontre-de-la-plateforme$/, async (route) => {
    const answer = await route.fetch();
    const event = await answer.json();
    const ended = { ...event, starts_at: hours(-0.4), ends_at: hours(-0.2) };
    await route.fulfill({ response: answer, json: ended });
  });
  await page.goto("/fr/agenda/rencontre-de-la-plateforme");
  await expect(page.getByText("Ce rendez-vous a eu lieu.")).toBeVisible();
  await expect(page.getByText("Ajouter à mon agenda")).toHaveCount(0);
});

test("typesets an event by its own language, on the screen and on paper", async ({ page }) => {
  await page.route(/\/v1\/events\/rencontre-de-la-plateforme$/, async (route) => {
    const answer = await route.fetch();
    const event = await answer.json();
    const english = {
      ...event,
      language: "en",
      objective: "Our aim: water",
      context: ["Why: so."],
    };
    await route.fulfill({ response: answer, json: english });
  });
  await page.goto("/fr/agenda/rencontre-de-la-plateforme");
  const main = page.getByRole("main");
  await expect(main.getByText("Our aim: water").first()).toBeVisible();
  await expect(main.getByText("Why: so.").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toHaveText(/\w:$/);
});

function hours(from: number): string {
  return new Date(Date.now() + from * 3_600_000).toISOString();
}

test.describe("in a browser of the other language", () => {
  test.use({ locale: "en-GB" });

  test("gives the calendar's entry in the page's language", async ({ page }) => {
    await page.goto("/fr/agenda/rencontre-de-la-plateforme");
    const handed = page.waitForEvent("download");
    await page.getByRole("link", { name: "Ajouter à mon agenda" }).click();
    const download = await handed;
    expect(download.suggestedFilename()).toBe("rencontre-de-la-plateforme.ics");
    const entry = await readFile(await download.path(), "utf8");
    expect(entry).toMatch(/URL:\S+\/fr\/agenda\/rencontre-de-la-plateforme/);
  });
});
