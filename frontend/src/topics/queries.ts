import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../api/client";
import { queries, refreshAfterWrite } from "../api/queries";
import type { Reader } from "../members/queries";
import { asked } from "../shell/filters/asked";
import type { Filters } from "./filters";
import { type Interest, stages, type Topic, type TopicSummary } from "./shapes";

/** All topics of the filters by stage, in each the last changed first; every page is walked. */
export function listTopics(filters: Filters, reader: Reader) {
  const query = asked(filters);
  return queryOptions({
    queryKey: ["topics", reader, query],
    queryFn: async ({ signal }) => {
      const topics = await walk((cursor) =>
        answer(
          api.GET("/v1/topics", { params: { query: { ...query, limit: 100, cursor } }, signal }),
        ),
      );
      return topics.sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
    },
  });
}

/** By its slug or its id. */
export function getTopic(topic: string, reader: Reader) {
  return queryOptions({
    queryKey: ["topic", reader, topic],
    queryFn: ({ signal }) =>
      answer(api.GET("/v1/topics/{topic}", { params: { path: { topic } }, signal })),
  });
}

/** The interests of a topic: leads first, then who contributes, then who observes. */
export function listInterests(topic: string, reader: Reader) {
  return queryOptions({
    queryKey: ["interests", reader, topic],
    queryFn: ({ signal }) =>
      walk((cursor) =>
        answer(
          api.GET("/v1/topics/{topic}/interests", {
            params: { path: { topic }, query: { limit: 100, cursor } },
            signal,
          }),
        ),
      ),
  });
}

/** Shows a topic as a step left it, in its place at once; then all is read anew: it may leave some lists. */
export function keepTopic(topic: Topic) {
  queries.setQueriesData<Topic>({ queryKey: ["topic"] }, (known) =>
    known?.id === topic.id ? topic : known,
  );
  queries.setQueriesData<TopicSummary[]>({ queryKey: ["topics"] }, (list) =>
    list?.map((known) => (known.id === topic.id ? topic : known)),
  );
  refreshAfterWrite();
}

/** After an interest was set (or withdrawn: `kept` null): its topic's list at once, the rest anew. */
export function keepInterest(topic: string, member: string, kept: Interest | null) {
  queries.setQueriesData<Interest[]>(
    { predicate: ({ queryKey }) => queryKey[0] === "interests" && queryKey[2] === topic },
    (list) => {
      const others = list?.filter((known) => known.member.id !== member);
      return others && kept ? [...others, kept] : others;
    },
  );
  refreshAfterWrite();
}

async function walk<Row>(
  read: (cursor?: string) => Promise<{ data: Row[]; next?: string | null }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let next: string | null | undefined;
  do {
    const page = await read(next ?? undefined);
    rows.push(...page.data);
    next = page.next;
  } while (next);
  return rows;
}
