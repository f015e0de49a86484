import type { Fields, Version } from "./versions";

/** What was typed and isn't saved, with the version that it was typed over. */
interface Draft<Values extends Fields> {
  basis: Version<Values>;
  values: Values;
}

/**
 * Drafts stay in this tab until they are saved or given up: they survive a session that ends, a
 * network that goes and a reload. The name holds the record's id and, if the record doesn't, the
 * person's, so that nobody meets another's draft.
 */
export function readDraft<Values extends Fields>(name: string): Draft<Values> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key(name)) ?? "null");
  } catch {
    return null;
  }
}

export function keepDraft<Values extends Fields>(name: string, draft: Draft<Values> | null) {
  if (draft) sessionStorage.setItem(key(name), JSON.stringify(draft));
  else sessionStorage.removeItem(key(name));
}

/** Whether this tab keeps anything that was typed; only who has an account types into a draft. */
export function holdsDraft(): boolean {
  return Object.keys(sessionStorage).some((name) => name.startsWith(key("")));
}

function key(name: string): string {
  return `aect.draft.${name}`;
}
