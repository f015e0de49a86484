import type { Browser, BrowserContext, Page } from "@playwright/test";
import { type Person, signInAs } from "./people";
import { expect } from "./test";

/** What of a profile a spec changes and puts back, as the API answers it. */
export type Profile = Record<string, unknown> & { slug: string; name: string };

const kept = [
  "engagement",
  "presentation",
  "website",
  "functional_mail",
  "competences",
  "themes",
  "countries",
  "world_regions",
  "languages",
  "expertise_offered",
  "expertise_sought",
  "visibility",
];

/** The profile of the member that somebody answers for. */
export async function ownProfile(context: BrowserContext, token: string): Promise<Profile> {
  const headers = { Authorization: `Bearer ${token}` };
  const { places } = await (await context.request.get("/v1/me", { headers })).json();
  const place = places.find(({ role }: { role: string }) => role === "referent");
  if (!place) throw new Error("the account that is known answers for no member");
  const answer = await context.request.get(`/v1/members/${place.member}`, { headers });
  return answer.json();
}

/** Changes a profile by another session, whatever version it has. */
export async function changeProfile(
  browser: Browser,
  somebody: Person,
  slug: string,
  data: Record<string, unknown>,
) {
  const context = await browser.newContext();
  const token = await signInAs(context, somebody);
  const answer = await context.request.patch(`/v1/members/${slug}`, {
    headers: {
      Authorization: `Bearer ${token}`,
      "If-Match": "*",
      "Content-Type": "application/merge-patch+json",
    },
    data: JSON.stringify(data),
  });
  if (!answer.ok()) throw new Error(`changing ${slug} answered ${answer.status()}`);
  await context.close();
}

/** Puts a profile back as it was. */
export async function restore(browser: Browser, somebody: Person, before: Profile) {
  const fields = Object.fromEntries(kept.map((field) => [field, before[field] ?? null]));
  await changeProfile(browser, somebody, before.slug, fields);
}

export async function openProfile(page: Page, { slug, name }: Profile) {
  await page.goto(`/fr/mon-organisme/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name.replace(/'/g, "’"));
  await expect(page.getByRole("button", { name: "Enregistrer" })).toBeVisible();
}
