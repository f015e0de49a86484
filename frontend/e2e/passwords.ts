import type { APIRequestContext } from "@playwright/test";
import { linkMailedBy } from "./mail";
import type { Person } from "./people";
import { expect } from "./test";

/**
 * Gives the account the password of accounts.txt again, by a link of its own. An account gets ten such
 * mails an hour at most, so that a spec which asks for one runs five times an hour on one data folder.
 */
export async function restorePassword(request: APIRequestContext, { email, password }: Person) {
  const link = await linkMailedBy(email, () =>
    request.post("/v1/auth/password-reset-requests", { data: { email } }),
  );
  const token = new URL(link).searchParams.get("token");
  const answer = await request.post("/v1/auth/password-resets", { data: { token, password } });
  expect(answer.ok()).toBe(true);
}
