/** The filters of a list as its address says them; an empty one filters nothing. */
interface Filters {
  q: string;
}

type Asked<Of> = { [Name in keyof Of]?: Exclude<Of[Name], ""> };

/** A search of one character isn't one yet. */
export const shortest = 2;

/** What the server is asked for. */
export function asked<Of extends Filters>(filters: Of): Asked<Of> {
  const q = filters.q.trim();
  const given = Object.entries({ ...filters, q: q.length >= shortest ? q : "" }).filter(
    ([, value]) => value !== "",
  );
  return Object.fromEntries(given) as Asked<Of>;
}

/** How many filters hold, the search apart: it shows by itself. */
export function held<Of extends Filters>({ q: _, ...filters }: Of): number {
  return Object.values(filters).filter(Boolean).length;
}

export function isFiltered<Of extends Filters>(filters: Of): boolean {
  return filters.q.trim().length >= shortest || held(filters) > 0;
}

/** The text if it has that shape; what an address can't mean is left out. */
export function shaped(text: string | undefined, shape: RegExp): string {
  return text !== undefined && shape.test(text) ? text : "";
}
