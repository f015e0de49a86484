import { useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect } from "react";
import type { Search } from "../shell/search";
import type { useTerritories } from "./useTerritories";

/** Rows to which an address is followed; each page of them is a request. */
const FARTHEST = 500;

/**
 * How far the list is read stands in its address, `?shown=50`: reloaded, come back to or opened from a colleague's mail, it
 * shows as many rows. Answers the way to go on.
 */
export function useReadAsFar(read: ReturnType<typeof useTerritories>) {
  const router = useRouter();
  const { shown } = useSearch({ strict: false }) as Search;
  const wanted = Math.min(Number(shown) || 0, FARTHEST);
  const { rows, isPlaceholderData, hasNextPage, isFetching, isError, fetchNextPage } = read;
  const known = isPlaceholderData ? 0 : rows.length;
  useEffect(() => {
    if (known > 0 && known < wanted && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [known, wanted, hasNextPage, isFetching, isError, fetchNextPage]);

  return useCallback(async () => {
    const { href, pathname, search } = router.latestLocation;
    const { data } = await fetchNextPage();
    const shown = data?.pages.flatMap((page) => page.data).length ?? 0;
    // Asked again after a failure on the way to where the address leads: it still leads there.
    if (router.latestLocation.href !== href || shown <= Math.max(known, wanted)) return;
    const further = { ...search, shown: String(shown) } as never;
    await router.navigate({ to: pathname, search: further, replace: true, resetScroll: false });
  }, [router, known, wanted, fetchNextPage]);
}
