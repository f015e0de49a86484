import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";

export interface Person {
  email: string;
  password: string;
}

type Role = "administrator" | "curator" | "referent" | "contributor" | "reader";

/** Where the running server keeps its mails and the demonstration's accounts, if it is said. */
export const folder = process.env.AECT_DATA_DIR;

/**
 * Somebody of that role among the demonstration's accounts (`accounts.txt`: role, mail and password a
 * line), the first or another; without that folder, the account that AECT_EMAIL and AECT_PASSWORD
 * name, whatever its role. A spec asks inside its tests, so that those that need nobody run without.
 */
export function person(role: Role, nth = 0): Person {
  if (!folder) {
    const { AECT_EMAIL: email, AECT_PASSWORD: password } = process.env;
    if (email && password) return { email, password };
    throw new Error(
      "nobody is known to sign in as: name AECT_DATA_DIR, or AECT_EMAIL and AECT_PASSWORD",
    );
  }
  const lines = readFileSync(join(folder, "accounts.txt"), "utf8").trim().split("\n");
  const [, email, password] =
    lines.map((line) => line.split(" ")).filter(([named]) => named === role)[nth] ?? [];
  if (email && password) return { email, password };
  throw new Error(`${folder}/accounts.txt names no ${role} number ${nth + 1}`);
}

/** Opens a session without the form: the next pages of this context are signed in. */
export async function signInAs(context: BrowserContext, { email, password }: Person) {
  const answer = await context.request.post("/v1/auth/sign-in", { data: { email, password } });
  if (!answer.ok()) throw new Error(`signing in as ${email} answered ${answer.status()}`);
  await context.addInitScript(() => {
    if (sessionStorage.getItem("signed in by the spec")) return;
    sessionStorage.setItem("signed in by the spec", "1");
    if (!localStorage.getItem("aect.session")) localStorage.setItem("aect.session", "1");
  });
  return (await answer.json()).access_token as string;
}

/** Fills in the form of the French sign-in page. */
export async function signIn(page: Page, { email, password }: Person) {
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

export interface OwnDetails {
  first_name: string;
  last_name: string;
  language: string;
}

/** What a signed-in person says of itself. */
export async function readMe(context: BrowserContext, token: string): Promise<OwnDetails> {
  const answer = await context.request.get("/v1/me", { headers: bearer(token) });
  const { person, language } = await answer.json();
  return { first_name: person.first_name, last_name: person.last_name, language };
}

/** Changes somebody's account by another session, whatever version it has. */
export async function changeElsewhere(
  browser: Browser,
  somebody: Person,
  data: Partial<OwnDetails>,
) {
  const context = await browser.newContext();
  const headers = {
    ...bearer(await signInAs(context, somebody)),
    "If-Match": "*",
    "Content-Type": "application/merge-patch+json",
  };
  const answer = await context.request.patch("/v1/me", { headers, data });
  if (!answer.ok()) throw new Error(`changing ${somebody.email} answered ${answer.status()}`);
  await context.close();
}

function bearer(token: string) {
  return { Authorization: `Bearer ${token}` };
}
