import type { TerritoryKind } from "../api/shapes";
import { shaped } from "../shell/filters/asked";
import type { FiltersOf } from "../shell/filters/useFilters";
import type { Search } from "../shell/search";
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

export const directoryFilters: FiltersOf<Filters> = {
  page: "members",
  read: readFilters,
  cleared: () => unfiltered,
};
