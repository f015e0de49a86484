import { speakFor } from "../api/client";
import { Refusal } from "../api/problem";
import { queries } from "../api/queries";
import type { Tokens } from "../api/shapes";
import { forgetDraftsOfOthers, holdsDraft } from "../shell/form/drafts";
import { browser } from "../shell/kept";
import { opened, stand, standingNow } from "./standing";
import { accountOf, refreshed } from "./tokens";

/**
 * The session of this tab. The access token lives in memory only; the refresh token is a cookie that
 * no script reads, one for all tabs: whoever signs in signs in everywhere.
 */
const margin = 60;

let token: string | null = null;
/** The account that is signed in here, or was last. */
let account: string | null = null;
let renewal: Promise<string | null> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

speakFor({ token: () => token, renew: renewFor });

/** At load: takes the session up again if this browser has one. */
export async function resume() {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === opened) follow(newValue);
  });
  // A page that Back took out of the browser's cache has heard nothing meanwhile.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) follow(browser.get(opened));
  });
  addEventListener("online", () => {
    if (standingNow() === "unreached") void renew();
  });
  if (standingNow() === "resuming") await renew();
}

/** Asks once more, in sight, whether there is a session. */
export function resumeAgain() {
  if (standingNow() === "unreached") stand("resuming");
  void renew();
}

/** After a sign-in, which may be over another's session: keeps the token, plans the next one. */
export function open(tokens: Tokens) {
  silence();
  const turned = hold(tokens);
  if (account) forgetDraftsOfOthers(account);
  if (!turned) void queries.invalidateQueries();
}

/** Speaks for nobody any more; the page stands until it is left and the session closed. */
export function silence() {
  clearTimeout(timer);
  token = null;
  renewal = null;
}

/** Forgets the session here and in the other tabs, and what was read under it. */
export function close() {
  browser.remove(opened);
  leave("signed_out");
}

/** Whether who was here last left something typed and not saved in this tab. */
export function leftDraft(): boolean {
  return holdsDraft(account);
}

/** What another tab did: signed out, in, or in as somebody else. */
function follow(whose: string | null) {
  if (!whose) return standingNow() === "signed_out" ? undefined : close();
  if (standingNow() === "signed_in") {
    if (whose === account) return;
    leave("resuming");
  }
  void renew();
}

/** One renewal at a time, whoever asks; null when the session has ended. */
export function renew(): Promise<string | null> {
  if (renewal) return renewal;
  const begun: Promise<string | null> = refresh(() => renewal === begun).finally(() => {
    if (renewal === begun) renewal = null;
  });
  renewal = begun;
  return begun;
}

/** For a request that was refused: nobody's act is tried again in another's name. */
async function renewFor(refused: string): Promise<string | null> {
  const renewed = await renew();
  return accountOf(renewed) === accountOf(refused) ? renewed : null;
}

/** A renewal that a sign-in or a sign-out overtook isn't wanted any more. */
async function refresh(isWanted: () => boolean): Promise<string | null> {
  try {
    const tokens = await refreshed();
    if (!isWanted()) return null;
    hold(tokens);
    return tokens.access_token;
  } catch (error) {
    if (!isWanted()) return null;
    const ended = error instanceof Refusal && [400, 401, 403].includes(error.problem.status);
    if (ended) close();
    else {
      later(15);
      stand(standingNow() === "resuming" ? "unreached" : standingNow(), error);
    }
    return null;
  }
}

/** Speaks for whom the tokens name; true where that is another one: what the former read is read anew. */
function hold(tokens: Tokens): boolean {
  const former = account;
  token = tokens.access_token;
  account = accountOf(token);
  browser.set(opened, account ?? "1");
  later(Math.max(tokens.expires_in - margin, 10));
  stand("signed_in");
  const turned = former !== null && former !== account;
  if (turned) void queries.resetQueries();
  return turned;
}

/** Nobody is here any more, nor what was read as whoever was. */
function leave(now: "signed_out" | "resuming") {
  silence();
  stand(now);
  queries.removeQueries({ queryKey: ["me"] });
  void queries.resetQueries();
}

function later(seconds: number) {
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), seconds * 1000);
}
