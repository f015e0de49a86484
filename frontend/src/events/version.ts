import type { Search } from "../shell/search";

/** The number of a programme's version in the address; null when it names none. */
export function askedVersion({ version = "" }: Search): number | null {
  return /^[1-9]\d{0,5}$/.test(version) ? Number(version) : null;
}
