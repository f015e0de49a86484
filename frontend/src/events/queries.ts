import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, api } from "../api/client";
import type { Reader } from "../members/queries";
import { dayBefore } from "../words/days";

/** What ends today or later, the next one first. */
export function listComing(today: string, reader: Reader) {
  return listEvents({ from: today, sort: "starts_at" }, reader);
}

/** What began before today, the latest first; what still goes on is among them. */
export function listBegun(today: string, reader: Reader) {
  return listEvents({ until: dayBefore(today), sort: "-starts_at" }, reader);
}

type Asked = { from: string; sort: "starts_at" } | { until: string; sort: "-starts_at" };

function listEvents(query: Asked, reader: Reader) {
  return infiniteQueryOptions({
    queryKey: ["events", reader, query],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam ? { cursor: pageParam } : {};
      return answer(api.GET("/v1/events", { params: { query: { ...query, ...cursor } }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** By its slug or its id. */
export function getEvent(event: string, reader: Reader) {
  return queryOptions({
    queryKey: ["event", reader, event],
    queryFn: ({ signal }) =>
      answer(api.GET("/v1/events/{event}", { params: { path: { event } }, signal })),
  });
}

export function listProgrammeVersions(event: string, reader: Reader) {
  return queryOptions({
    queryKey: ["programme versions", reader, event],
    queryFn: async ({ signal }) => {
      const path = "/v1/events/{event}/programme-versions";
      return (await answer(api.GET(path, { params: { path: { event } }, signal }))).data;
    },
  });
}

export function getProgrammeVersion(event: string, number: number, reader: Reader) {
  return queryOptions({
    queryKey: ["programme version", reader, event, number],
    queryFn: ({ signal }) => {
      const path = "/v1/events/{event}/programme-versions/{number}";
      return answer(api.GET(path, { params: { path: { event, number } }, signal }));
    },
  });
}
