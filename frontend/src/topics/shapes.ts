import type { operations } from "../api/schema";

type Answer<Operation extends "listTopics" | "getTopic" | "listInterests"> =
  operations[Operation]["responses"][200]["content"]["application/json"];

export type Topic = Answer<"getTopic">;
export type TopicSummary = Answer<"listTopics">["data"][number];
export type Abilities = NonNullable<TopicSummary["abilities"]>;
/** True, or the code of the problem that a try would get. */
export type Ability = Abilities["transition"];
export type Stage = Topic["stage"];
export type Transition = keyof Abilities["transitions"];
export type HistoryEntry = Topic["history"][number];
export type TopicResults = NonNullable<Topic["results"]>;
export type LinkedEvent = Topic["events"][number];
export type Interest = Answer<"listInterests">["data"][number];
/** A member's place in a topic. */
export type Kind = Interest["kind"];
export type MemberReference = Interest["member"];

/** In the order of a topic's life; a dismissed one has left the way. */
export const stages = [
  "proposed",
  "anticipated",
  "under_study",
  "selected",
  "active",
  "closed",
  "dismissed",
] as const satisfies Stage[];

/** The way of a topic, from first to last. */
export const path: readonly Stage[] = stages.filter((stage) => stage !== "dismissed");

/** The steps, in the order in which they are offered. */
export const transitions = [
  "anticipate",
  "study",
  "select",
  "activate",
  "close",
  "reopen",
  "dismiss",
  "withdraw",
] as const satisfies Transition[];

/** The strongest first. */
export const kinds = ["lead", "contribute", "observe"] as const satisfies Kind[];
