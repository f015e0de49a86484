import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, api } from "../api/client";
import { asked } from "../shell/filters/asked";
import type { Filters } from "./filters";

/** Who reads: a person who is signed in may see more than a visitor, so their readings are kept apart. */
export type Reader = "person" | "visitor";

/** The directory, page after page by name; the first one also says how many there are. */
export function listMembers(filters: Filters, reader: Reader) {
  const query = asked(filters);
  return infiniteQueryOptions({
    queryKey: ["members", reader, query],
    initialPageParam: "",
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(
        api.GET("/v1/members", {
          params: { query: { ...query, limit: 100, ...(cursor ? { cursor } : { count: true }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The member that has this SIREN or stands on the territory that has it; null when there is none. */
export function getMemberOf(siren: string, reader: Reader) {
  return queryOptions({
    queryKey: ["member of", reader, siren],
    queryFn: async ({ signal }) => {
      const query = { siren, limit: 1 };
      const { data } = await answer(api.GET("/v1/members", { params: { query }, signal }));
      return data[0] ?? null;
    },
  });
}

/** By its slug or its id. */
export function getMember(member: string, reader: Reader) {
  return queryOptions({
    queryKey: ["member", reader, member],
    queryFn: ({ signal }) =>
      answer(api.GET("/v1/members/{member}", { params: { path: { member } }, signal })),
  });
}

/** The topics that a member (id or slug) proposed or has an interest in, the last changed first. */
export function listTopicsOf(member: string, reader: Reader) {
  return infiniteQueryOptions({
    queryKey: ["topics of a member", reader, member],
    initialPageParam: "",
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = { member, limit: 50, ...(cursor && { cursor }) };
      return answer(api.GET("/v1/topics", { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
