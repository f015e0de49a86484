import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { Filters } from "./filters";
import { listTerritories } from "./queries";

/** The territories of the filters, as far as one went on; `nothing` when it is known that none matches. */
export function useTerritories(filters: Filters) {
  const read = useInfiniteQuery({
    ...listTerritories(filters),
    placeholderData: keepPreviousData,
  });
  const rows = read.data?.pages.flatMap((page) => page.data) ?? [];
  return { ...read, rows, nothing: read.isSuccess && !read.isPlaceholderData && !rows.length };
}
