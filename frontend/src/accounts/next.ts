import { inward } from "../shell/address";

/**
 * Where to go after signing in: the router's path of an address of this platform, or null. Only a
 * path is followed, so that a link of a stranger leads nowhere else.
 */
export function nextPlace(
  next: string | undefined,
): { to: string; search: string; hash: string } | null {
  if (!next || !/^\/(fr|en)(?=[/?#]|$)/.test(next)) return null;
  const url = new URL(next, "https://platform.invalid");
  if (url.host !== "platform.invalid") return null;
  return { to: inward(url.pathname), search: url.search, hash: url.hash.slice(1) };
}
