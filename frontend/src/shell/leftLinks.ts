import type { Kept } from "./kept";

/** A link as one finds it again on its page: its address, and which of those that lead there. */
export interface LeftLink {
  href: string;
  nth: number;
}

const stored = "aect.left";

/** By which link each entry of the tab's history was left, as long as the places of its scroll are known. */
export function leftLinks(tab: Pick<Kept, "get" | "set">) {
  const known = read(tab);
  return {
    /** A page that was left in another way has no link to go back to. */
    keep(entry: string, link: LeftLink | null) {
      known.delete(entry);
      if (link) known.set(entry, link);
      while (known.size > most) known.delete([...known.keys()][0] as string);
      tab.set(stored, JSON.stringify([...known]));
    },
    of: (entry: string): LeftLink | null => known.get(entry) ?? null,
  };
}

/** More than anybody goes back. */
const most = 100;

function read(tab: Pick<Kept, "get">): Map<string, LeftLink> {
  try {
    return new Map(JSON.parse(tab.get(stored) ?? "[]"));
  } catch {
    return new Map();
  }
}
