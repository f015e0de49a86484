import { useSyncExternalStore } from "react";
import { speakFor } from "../api/client";
import { Refusal, refusal, unreachable } from "../api/problem";
import { queries } from "../api/queries";
import type { Tokens } from "../api/shapes";

/**
 * The session of this tab. The access token lives in memory only; the refresh token is a cookie that
 * no script reads. `opened` in local storage says that a cookie may be there, so that a visitor's
 * page asks nothing, and tells the other tabs. `unreached`: there may be a session, but nobody answered
 * whether; it is asked again by and by, and what is public is read meanwhile.
 */
export type Standing = "resuming" | "unreached" | "signed_out" | "signed_in";

const opened = "aect.session";
const margin = 60;

let standing: Standing = localStorage.getItem(opened) ? "resuming" : "signed_out";
let token: string | null = null;
let failure: unknown = null;
let renewal: Promise<string | null> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

speakFor({ token: () => token, renew });

export function useStanding(): Standing {
  return useSyncExternalStore(subscribe, () => standing);
}

/** Why nobody knows whether there is a session. */
export function useUnreached(): unknown {
  return useSyncExternalStore(subscribe, () => failure);
}

/** At load: takes the session up again if this browser has one. */
export async function resume() {
  addEventListener("storage", (event) => {
    if (event.key !== opened) return;
    if (!event.newValue) close();
    else if (standing !== "signed_in") void renew();
  });
  addEventListener("online", () => {
    if (standing === "unreached") void renew();
  });
  if (standing === "resuming") await renew();
}

/** Asks once more, in sight, whether there is a session. */
export function resumeAgain() {
  if (standing === "unreached") stand("resuming");
  void renew();
}

/** After a sign-in: keeps the token, plans the next one. */
export function open(tokens: Tokens) {
  localStorage.setItem(opened, "1");
  hold(tokens);
  void queries.invalidateQueries();
}

/** Speaks for nobody any more; the page stands until it is left and the session closed. */
export function silence() {
  clearTimeout(timer);
  token = null;
}

/** Forgets the session here and in the other tabs, and what was read under it. */
export function close() {
  localStorage.removeItem(opened);
  silence();
  stand("signed_out");
  queries.removeQueries({ queryKey: ["me"] });
  void queries.resetQueries();
}

/** One renewal at a time, whoever asks; null when the session has ended. */
export function renew(): Promise<string | null> {
  renewal ??= refresh().finally(() => {
    renewal = null;
  });
  return renewal;
}

async function refresh(): Promise<string | null> {
  try {
    const tokens = await ask();
    hold(tokens);
    return tokens.access_token;
  } catch (error) {
    const ended = error instanceof Refusal && [400, 401, 403].includes(error.problem.status);
    if (ended) close();
    else {
      later(15);
      failure = error;
      stand(standing === "resuming" ? "unreached" : standing);
    }
    return null;
  }
}

async function ask(): Promise<Tokens> {
  const response = await fetch("/v1/auth/refresh", { method: "POST" }).catch((): never => {
    throw unreachable();
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusal(response.status, body);
  return body as Tokens;
}

function hold(tokens: Tokens) {
  token = tokens.access_token;
  later(Math.max(tokens.expires_in - margin, 10));
  stand("signed_in");
}

function later(seconds: number) {
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), seconds * 1000);
}

function stand(now: Standing) {
  standing = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
