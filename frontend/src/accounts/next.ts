import { inward, translated } from "../shell/address";
import type { Language } from "../words/language";

/**
 * Where to go after signing in: the router's path of an address of this platform in the language of
 * now, which may have been chosen on the way; or null. Only a path is followed, so that a link of a
 * stranger leads nowhere else.
 */
export function nextPlace(
  next: string | undefined,
  language: Language,
): { to: string; search: string; hash: string } | null {
  if (!next || !/^\/(fr|en)(?=[/?#]|$)/.test(next)) return null;
  const url = new URL(next, "https://platform.invalid");
  if (url.host !== "platform.invalid") return null;
  const to = translated(inward(url.pathname), language);
  return { to, search: url.search, hash: url.hash.slice(1) };
}
