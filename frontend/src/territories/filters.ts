import type { TerritoryKind } from "../api/shapes";
import { isFiltered as filtered, asked as given, shaped } from "../shell/filters/asked";
import type { FiltersOf } from "../shell/filters/useFilters";
import type { Search } from "../shell/search";

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
    departement: shaped(search.departement, /^[0-9AB]{2,3}$/),
    epci: shaped(search.epci, /^\d{9}$/),
    sort: sorts.find((sort) => sort === search.sort && sort !== "name") ?? "",
  };
}

/** The parameters of `listTerritories`: a search has an order of its own. */
export function asked(filters: Filters) {
  const query = given(filters);
  return query.q ? { ...query, sort: undefined } : query;
}

export function isFiltered(filters: Filters): boolean {
  return filtered({ ...filters, sort: "" });
}

/** Who clears the filters keeps the order. */
export const registerFilters: FiltersOf<Filters> = {
  page: "territories",
  read: readFilters,
  cleared: ({ sort }) => ({ ...unfiltered, sort }),
};
