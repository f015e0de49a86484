import type { operations } from "../api/schema";

type Answer<Operation extends "listMembers" | "getMember"> =
  operations[Operation]["responses"][200]["content"]["application/json"];

/** A member in a list: the groups of fields that the reader may not see are absent. */
export type MemberSummary = Answer<"listMembers">["data"][number];
export type Member = Answer<"getMember">;
export type KnownEngagement = NonNullable<MemberSummary["engagement"]>;
/** Null for a member that hasn't said which public it belongs to. */
export type Engagement = KnownEngagement | null;

/** The two publics that the founding text names. */
export const engagements: KnownEngagement[] = ["engaged", "willing"];
