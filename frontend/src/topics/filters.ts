import type { Search } from "../shell/search";
import type { FiltersOf } from "../shell/useFilters";
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

/** The parameters of `listTopics`: a search of one character isn't one yet. */
export function asked(filters: Filters) {
  const q = filters.q.trim();
  return {
    q: q.length >= 2 ? q : undefined,
    stage: filters.stage || undefined,
    theme: filters.theme || undefined,
    country: filters.country || undefined,
    member: filters.member || undefined,
  };
}

export const boardFilters: FiltersOf<Filters> = {
  page: "topics",
  read: readFilters,
  cleared: () => unfiltered,
};

export const deskFilters: FiltersOf<Filters> = { ...boardFilters, page: "desk_topics" };

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
