import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, api } from "../api/client";
import type { Reader } from "../members/queries";

/** The partnerships of a member (id or slug), former ones too, the latest begun first. */
export function listPartnershipsOf(member: string, reader: Reader) {
  return infiniteQueryOptions({
    queryKey: ["partnerships of a member", reader, member],
    initialPageParam: "",
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = { member, sort: "-starts_on", limit: 50, ...(cursor && { cursor }) } as const;
      return answer(api.GET("/v1/partnerships", { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** By its slug or its id. */
export function getPartnership(partnership: string, reader: Reader) {
  return queryOptions({
    queryKey: ["partnership", reader, partnership],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/v1/partnerships/{partnership}", { params: { path: { partnership } }, signal }),
      ),
  });
}
