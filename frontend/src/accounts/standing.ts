import { useSyncExternalStore } from "react";
import { browser } from "../shell/kept";

/**
 * Whether somebody is signed in, as far as this tab knows. `unreached`: there may be a session, but
 * nobody answered whether; it is asked again by and by, and what is public is read meanwhile.
 */
export type Standing = "resuming" | "unreached" | "signed_out" | "signed_in";

/**
 * Says in local storage that the cookie of a session may be there, and whose: a visitor's page asks
 * nothing, and the other tabs learn who signed in or that nobody is.
 */
export const opened = "aect.session";

let standing: Standing = browser.get(opened) ? "resuming" : "signed_out";
let failure: unknown = null;
const listeners = new Set<() => void>();

export function standingNow(): Standing {
  return standing;
}

export function useStanding(): Standing {
  return useSyncExternalStore(subscribe, standingNow);
}

/** Why nobody knows whether there is a session. */
export function useUnreached(): unknown {
  return useSyncExternalStore(subscribe, () => failure);
}

export function stand(now: Standing, why: unknown = failure) {
  standing = now;
  failure = why;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
