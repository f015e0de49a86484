import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, api } from "../api/client";
import type { TerritoryKind, TerritoryPage, TerritorySummary } from "../api/shapes";
import { asked, type Filters } from "./filters";

/** The register, page after page; the first one also says how many there are. */
export function listTerritories(filters: Filters) {
  const query = asked(filters);
  return infiniteQueryOptions({
    queryKey: ["territories", query],
    initialPageParam: "",
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(
        api.GET("/v1/territories", {
          params: { query: { ...query, ...(cursor ? { cursor } : { count: true }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The départements of the region, to filter by; they change less than once a year. */
export function listDepartements() {
  return queryOptions({
    queryKey: ["departements"],
    queryFn: async () => {
      const query = { kind: "departement", limit: 100 } as const;
      return (await answer(api.GET("/v1/territories", { params: { query } }))).data;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The EPCI of a département, or of the whole region (156), to filter by. */
export function listEpci(departement: string) {
  return queryOptions({
    queryKey: ["epci", departement],
    queryFn: async () => {
      const query = { kind: "epci", departement: departement || undefined, limit: 100 } as const;
      const found: TerritorySummary[] = [];
      for (let cursor: string | null = ""; cursor !== null; ) {
        const asked = { ...query, ...(cursor && { cursor }) };
        const page: TerritoryPage = await answer(
          api.GET("/v1/territories", { params: { query: asked } }),
        );
        found.push(...page.data);
        cursor = page.next ?? null;
      }
      return found;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function getTerritory(kind: TerritoryKind, code: string) {
  return queryOptions({
    queryKey: ["territory", kind, code],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/v1/territories/{kind}/{code}", { params: { path: { kind, code } }, signal }),
      ),
  });
}
