import { useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { pageAt } from "../shell/address";
import type { Search } from "../shell/search";
import { type Filters, readFilters, unfiltered } from "./filters";

/**
 * The filters live in the address; changing them replaces it, so that "back" leaves the register.
 * A change that comes while one is on the way elsewhere is dropped, and one that comes while the
 * language changes goes to the new one.
 */
export function useFilters() {
  const router = useRouter();
  const search = useSearch({ strict: false }) as Search;
  const filters = useMemo(() => readFilters(search), [search]);
  const change = useCallback(
    async (changed: Partial<Filters>) => {
      const { pathname, search: known } = router.latestLocation;
      if (pageAt(pathname)?.key !== "territories") return;
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
    return change({ ...unfiltered, sort: readFilters(router.latestLocation.search).sort });
  }, [change, router]);
  return { filters, change, clear };
}
