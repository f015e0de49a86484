import { shaped } from "../shell/filters/asked";
import type { FiltersOf } from "../shell/filters/useFilters";
import type { Search } from "../shell/search";
import { type Stage, stages } from "./shapes";

/** What the address of the board says: `?theme=water_sanitation&stage=active&member=pessac-33318`. */
export interface Filters {
  q: string;
  stage: Stage | "";
  /** A code of the vocabulary of themes. */
  theme: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The slug of a member that proposed the topic or has an interest in it. */
  member: string;
}

export const unfiltered: Filters = { q: "", stage: "", theme: "", country: "", member: "" };

/** Reads the address; what it can't mean is left out. */
export function readFilters(search: Search): Filters {
  return {
    q: (search.q ?? "").slice(0, 100),
    stage: stages.find((known) => known === search.stage) ?? "",
    theme: shaped(search.theme, /^[a-z_]{1,60}$/),
    country: shaped(search.country, /^[A-Z]{2}$/),
    member: shaped(search.member, /^[a-z0-9-]{1,200}$/),
  };
}

export const boardFilters: FiltersOf<Filters> = {
  page: "topics",
  read: readFilters,
  cleared: () => unfiltered,
};

export const deskFilters: FiltersOf<Filters> = { ...boardFilters, page: "desk_topics" };
