import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Filters } from "./filters";
import { listMembers } from "./queries";
import { useReader } from "./useReader";

/** All members of the filters: the pages are walked to the last, so that list and map show the same. */
export function useMembers(filters: Filters) {
  const reader = useReader();
  const read = useInfiniteQuery({
    ...listMembers(filters, reader),
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = read;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const members = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);
  return { ...read, members, total: data?.pages[0]?.total ?? members.length };
}

/** Whether it is known that nobody matches the filters of now. */
export function foundNobody(read: ReturnType<typeof useMembers>): boolean {
  return read.isSuccess && !read.isPlaceholderData && read.members.length === 0;
}
