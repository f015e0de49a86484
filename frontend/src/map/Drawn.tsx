import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Unread } from "../shell/states/Unread";
import { drawing } from "./useRegion";

/** A map, or in its place that the region's shapes couldn't be read: an empty sea shows nobody. */
export function Drawn({ children }: { children: ReactNode }) {
  const read = useQuery(drawing);
  if (!read.isError) return children;
  return <Unread error={read.error} retry={read.refetch} />;
}
