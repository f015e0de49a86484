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
