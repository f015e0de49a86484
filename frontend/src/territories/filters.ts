import type { TerritoryKind } from "../api/shapes";
import type { Search } from "../shell/search";
import type { FiltersOf } from "../shell/useFilters";

export const kinds: TerritoryKind[] = ["commune", "epci", "departement", "region"];

export const sorts = ["name", "-population", "population"] as const;

/** What the address of the register says: `?q=pau&kind=commune&departement=64`. */
export interface Filters {
  q: string;
  kind: TerritoryKind | "";
  departement: string;
  /** The SIREN of an EPCI, whose communes are listed. */
  epci: string;
  /** By name when empty; a search is by likeness, whatever the sort. */
  sort: (typeof sorts)[number] | "";
}

export const unfiltered: Filters = { q: "", kind: "", departement: "", epci: "", sort: "" };

/** Reads the address; what it can't mean is left out. */
export function readFilters(search: Search): Filters {
  return {
    q: (search.q ?? "").slice(0, 100),
    kind: kinds.find((kind) => kind === search.kind) ?? "",
    departement: /^[0-9AB]{2,3}$/.test(search.departement ?? "") ? (search.departement ?? "") : "",
    epci: /^\d{9}$/.test(search.epci ?? "") ? (search.epci ?? "") : "",
    sort: sorts.find((sort) => sort === search.sort && sort !== "name") ?? "",
  };
}

/** The parameters of `listTerritories`: a search of one character isn't one yet. */
export function asked(filters: Filters) {
  const q = filters.q.trim();
  return {
    q: q.length >= 2 ? q : undefined,
    kind: filters.kind || undefined,
    departement: filters.departement || undefined,
    epci: filters.epci || undefined,
    sort: q.length >= 2 ? undefined : filters.sort || undefined,
  };
}

export function isFiltered(filters: Filters): boolean {
  return Boolean(filters.q || filters.kind || filters.departement || filters.epci);
}

/** Who clears the filters keeps the order. */
export const registerFilters: FiltersOf<Filters> = {
  page: "territories",
  read: readFilters,
  cleared: ({ sort }) => ({ ...unfiltered, sort }),
};
