import { useSearch } from "@tanstack/react-router";
import type { Search } from "../shell/search";

/** The way back to where one was, as the doors hand it on to each other: `next`, if there is one. */
export function useWayBack(): Search {
  const { next } = useSearch({ strict: false }) as Search;
  return next ? { next } : {};
}
