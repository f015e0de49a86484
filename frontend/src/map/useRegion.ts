import { useQuery } from "@tanstack/react-query";
import { drawRegion, type Region } from "./drawing";

/** The region's drawing, read once; undefined until it is there. */
export function useRegion(): Region | undefined {
  return useQuery({
    queryKey: ["map"],
    queryFn: drawRegion,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
