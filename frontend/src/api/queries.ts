import { QueryClient } from "@tanstack/react-query";
import { isLost } from "./problem";

/**
 * Reads are kept a minute; a refusal is final, a server that is ill or out of reach is asked once more.
 * A browser that says it is offline is asked all the same (`always`): a reading that waits in silence
 * for a network has nothing to say, one that fails says why and has a button.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "always",
      refetchOnReconnect: true,
      staleTime: 60_000,
      gcTime: 600_000,
      refetchOnWindowFocus: false,
      retryDelay: 500,
      retry: (failures, error) => failures < 1 && isLost(error),
    },
    mutations: { networkMode: "always", retry: false },
  },
});

/**
 * What no act on the platform changes (register, map, code lists), and what a form keeps by itself as
 * it saves: one's account, the profile that one edits.
 */
const untouched = [
  "departements",
  "epci",
  "map",
  "me",
  "my_organisation",
  "territories",
  "territory",
  "vocabulary",
];

/**
 * After any write. A record shows in many places under many names (a topic on its page, the board, its
 * members' pages, the home page): all of them are read anew, at once where they are on screen, else
 * when they are shown again.
 */
export function refreshAfterWrite() {
  const isTouched = ({ queryKey: [name] }: { queryKey: readonly unknown[] }) =>
    !untouched.some((known) => known === name);
  void queries.invalidateQueries({ predicate: isTouched });
}
