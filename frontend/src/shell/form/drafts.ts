import { tab } from "../kept";
import type { Fields, Version } from "./versions";

/** What was typed and isn't saved, with the version that it was typed over. */
interface Draft<Values extends Fields> {
  basis: Version<Values>;
  values: Values;
}

/**
 * Drafts stay in this tab until they are saved or given up: they survive a session that ends, a
 * network that goes and a reload. A part of the name is the account's id, so that nobody meets
 * another's draft.
 */
export function readDraft<Values extends Fields>(name: string): Draft<Values> | null {
  try {
    return JSON.parse(tab.get(key(name)) ?? "null");
  } catch {
    return null;
  }
}

export function keepDraft<Values extends Fields>(name: string, draft: Draft<Values> | null) {
  if (draft) tab.set(key(name), JSON.stringify(draft));
  else tab.remove(key(name));
}

/** Whether this tab keeps anything that this account typed; that anybody did, where none is known. */
export function holdsDraft(account: string | null): boolean {
  return drafts().some((name) => account === null || isOf(account, name));
}

/** Somebody sat down at this tab: what others typed into it goes. */
export function forgetDraftsOfOthers(account: string) {
  for (const name of drafts()) if (!isOf(account, name)) tab.remove(name);
}

function drafts(): string[] {
  return tab.names().filter((name) => name.startsWith(key("")));
}

function isOf(account: string, name: string): boolean {
  return name.split(".").includes(account);
}

function key(name: string): string {
  return `aect.draft.${name}`;
}
