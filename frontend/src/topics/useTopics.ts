import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useReader } from "../members/useReader";
import type { Filters } from "./filters";
import { listTopics } from "./queries";

/** The topics of the filters, those of the older filters standing until they are there. */
export function useTopics(filters: Filters) {
  const reader = useReader();
  const read = useQuery({ ...listTopics(filters, reader), placeholderData: keepPreviousData });
  return { ...read, topics: read.data ?? [] };
}
