import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../api/client";
import type { operations } from "../api/schema";
import { isOver } from "../events/past";
import type { Reader } from "../members/queries";
import type { MemberSummary } from "../members/shapes";
import { dayOf } from "../words/days";

export type NextEvent =
  operations["listEvents"]["responses"][200]["content"]["application/json"]["data"][number];

/** The home page's picture never asks for more pages of 100 members than this. */
const mostPages = 3;

/** More events than end on one day: those of today that are over still stand before the next one. */
const ofOneDay = 20;

export function getOverview() {
  return queryOptions({
    queryKey: ["overview"],
    queryFn: ({ signal }) => answer(api.GET("/v1/overview", { signal })),
  });
}

/** The members changed last, 300 at most, and how many there are in all. */
export function listRecentMembers(reader: Reader) {
  return queryOptions({
    queryKey: ["recent members", reader],
    queryFn: async ({ signal }) => {
      const query = { sort: "-updated_at", limit: 100 } as const;
      const members: MemberSummary[] = [];
      let total = 0;
      let cursor: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const part = cursor ? { cursor } : { count: true };
        const read = await answer(
          api.GET("/v1/members", { params: { query: { ...query, ...part } }, signal }),
        );
        members.push(...read.data);
        total = read.total ?? total;
        cursor = read.next ?? undefined;
        if (!cursor) break;
      }
      return { members, total: Math.max(total, members.length) };
    },
  });
}

/** What comes next: the first event that is announced and not over now; null when there is none. */
export function getNextEvent(reader: Reader) {
  return queryOptions({
    queryKey: ["next event", reader],
    queryFn: async ({ signal }) => {
      const now = new Date();
      const from = dayOf(now);
      const query = { from, state: "published", sort: "starts_at", limit: ofOneDay } as const;
      const { data } = await answer(api.GET("/v1/events", { params: { query }, signal }));
      return data.find((event) => !isOver(event, now)) ?? null;
    },
  });
}

/** The topics changed last. */
export function listNewTopics(reader: Reader) {
  return queryOptions({
    queryKey: ["new topics", reader],
    queryFn: async ({ signal }) => {
      const query = { sort: "-updated_at", limit: 4 } as const;
      return (await answer(api.GET("/v1/topics", { params: { query }, signal }))).data;
    },
  });
}
