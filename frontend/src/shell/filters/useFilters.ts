import { useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { pageAt } from "../address";
import type { PageKey } from "../screens";
import type { Search } from "../search";

/** How a list's filters stand in its address; one constant a page, so that nothing is read twice. */
export interface FiltersOf<Filters> {
  page: PageKey;
  /** Reads the address; what it can't mean is left out. */
  read: (search: Search) => Filters;
  /** What is left when a person clears the filters. */
  cleared: (filters: Filters) => Filters;
}

/** The filters of a list, and how they change. */
export interface Filtering<Filters> {
  filters: Filters;
  change: (changed: Partial<Filters>) => void;
  clear: () => void;
}

/**
 * The filters of a list live in the address; changing them replaces it, so that "back" leaves the
 * list. How far the list was read is for the filters that it was read with. A change that comes while
 * one is on the way elsewhere is dropped, and one that comes while the language changes goes to the
 * new one.
 */
export function useFilters<Filters>({
  page,
  read,
  cleared,
}: FiltersOf<Filters>): Filtering<Filters> {
  const router = useRouter();
  const search = useSearch({ strict: false }) as Search;
  const filters = useMemo(() => read(search), [read, search]);
  const change = useCallback(
    async (changed: Partial<Filters>) => {
      const { pathname, search: known } = router.latestLocation;
      if (pageAt(pathname)?.key !== page) return;
      await router.navigate({
        to: pathname,
        search: { ...known, shown: undefined, ...changed } as never,
        replace: true,
        resetScroll: false,
      });
    },
    [router, page],
  );
  /** The button that clears goes with the filters: the focus goes to the search. */
  const clear = useCallback(() => {
    document.getElementById("q")?.focus();
    return change(cleared(read(router.latestLocation.search)));
  }, [change, cleared, read, router]);
  return { filters, change, clear };
}
