import { queryOptions, useQuery } from "@tanstack/react-query";
import { drawRegion, type Region } from "./drawing";

export const drawing = queryOptions({
  queryKey: ["map"],
  queryFn: drawRegion,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The region's drawing, read once; undefined until it is there. */
export function useRegion(): Region | undefined {
  return useQuery(drawing).data;
}
