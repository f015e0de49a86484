import table from "../../public/pages.json";
import type { Language } from "../words/language";
import type { PageKey } from "./screens";

export type Tree = "public" | "member" | "desk";

/** A page of the platform: one address, title and description a language; the server reads the same table. */
export interface Page {
  key: PageKey;
  tree: Tree;
  /** Relative to the language's root, with `:name` parameters. */
  path: Record<Language, string>;
  title: Record<Language, string>;
  description: Record<Language, string>;
}

export const pages: Page[] = table as Page[];

/** The page of that key; throws on a key that the table doesn't list. */
export function page(key: PageKey): Page {
  const found = pages.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no page ${key} in pages.json`);
  return found;
}
