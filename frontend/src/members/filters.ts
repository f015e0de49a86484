import type { TerritoryKind } from "../api/shapes";
import type { Search } from "../shell/search";
import type { FiltersOf } from "../shell/useFilters";
import { kinds } from "../territories/filters";
import { engagements, type KnownEngagement } from "./shapes";

/** What the address of the directory says: `?q=coop&departement=64&engagement=engaged`. */
export interface Filters {
  q: string;
  departement: string;
  /** The SIREN of an EPCI: itself and its communes are listed. */
  epci: string;
  engagement: KnownEngagement | "";
  /** What the territory is that the member stands on. */
  kind: TerritoryKind | "";
  /** A code of the vocabulary of themes. */
  theme: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

export const unfiltered: Filters = {
  q: "",
  departement: "",
  epci: "",
  engagement: "",
  kind: "",
  theme: "",
  country: "",
};

/** Reads the address; what it can't mean is left out. */
export function readFilters(search: Search): Filters {
  return {
    q: (search.q ?? "").slice(0, 100),
    departement: shaped(search.departement, /^(\d{2}|2[AB]|9[78]\d)$/),
    epci: shaped(search.epci, /^\d{9}$/),
    engagement: engagements.find((known) => known === search.engagement) ?? "",
    kind: kinds.find((known) => known === search.kind) ?? "",
    theme: shaped(search.theme, /^[a-z_]{1,60}$/),
    country: shaped(search.country, /^[A-Z]{2}$/),
  };
}

/** The parameters of `listMembers`: a search of one character isn't one yet. */
export function asked(filters: Filters) {
  const q = filters.q.trim();
  return {
    q: q.length >= 2 ? q : undefined,
    departement: filters.departement || undefined,
    epci: filters.epci || undefined,
    engagement: filters.engagement || undefined,
    kind: filters.kind || undefined,
    theme: filters.theme || undefined,
    country: filters.country || undefined,
  };
}

export const directoryFilters: FiltersOf<Filters> = {
  page: "members",
  read: readFilters,
  cleared: () => unfiltered,
};

/** How many filters hold, the search apart: it shows by itself. */
export function held({ q: _, ...filters }: Filters): number {
  return Object.values(filters).filter(Boolean).length;
}

export function isFiltered(filters: Filters): boolean {
  return Boolean(filters.q) || held(filters) > 0;
}

function shaped(text: string | undefined, shape: RegExp): string {
  return text !== undefined && shape.test(text) ? text : "";
}
