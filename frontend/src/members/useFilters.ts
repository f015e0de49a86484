import { useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { pageAt } from "../shell/address";
import type { Search } from "../shell/search";
import { type Filters, readFilters, unfiltered } from "./filters";

/**
 * The filters live in the address; changing them replaces it, so that "back" leaves the directory.
 * A change that comes while one is on the way elsewhere is dropped.
 */
export function useFilters() {
  const router = useRouter();
  const search = useSearch({ strict: false }) as Search;
  const filters = useMemo(() => readFilters(search), [search]);
  const change = useCallback(
    async (changed: Partial<Filters>) => {
      const { pathname, search: known } = router.latestLocation;
      if (pageAt(pathname)?.key !== "members") return;
      await router.navigate({
        to: pathname,
        search: { ...known, ...changed } as never,
        replace: true,
        resetScroll: false,
      });
    },
    [router],
  );
  /** The button that clears goes with the filters: the focus goes to the search. */
  const clear = useCallback(() => {
    document.getElementById("q")?.focus();
    return change(unfiltered);
  }, [change]);
  return { filters, change, clear };
}
