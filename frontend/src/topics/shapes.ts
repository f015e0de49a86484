import type { Language } from "../words/language";

export const stages = [
  "proposed",
  "anticipated",
  "under_study",
  "selected",
  "active",
  "closed",
  "dismissed",
] as const;
export type Stage = (typeof stages)[number];

/** The way of a topic, from first to last; a dismissed one has left it. */
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
] as const;
export type Transition = (typeof transitions)[number];

/** A member's place in a topic, the strongest first. */
export const kinds = ["lead", "contribute", "observe"] as const;
export type Kind = (typeof kinds)[number];

/** A text by language; staff's always has the French one, a member's the language it was written in. */
export type Words = Partial<Record<Language, string>>;

/** True, or the code of the problem that a try would get. */
export type Ability = boolean | string;

export interface MemberReference {
  id: string;
  slug: string;
  name: string;
}

export interface TopicSummary {
  id: string;
  slug: string;
  stage: Stage;
  stage_since: string;
  written_by: "staff" | "member";
  language: string;
  title: Words;
  summary?: Words | null;
  themes: string[];
  countries: string[];
  proposer?: MemberReference | null;
  has_curator: boolean;
  interests: Record<Kind, number>;
  leads: MemberReference[];
  demo: boolean;
  updated_at: string;
}

export interface HistoryEntry {
  /** Null for the topic's beginning. */
  transition?: Transition | null;
  stage: Stage;
  at: string;
  reason?: string | null;
}

export interface TopicResults {
  words: Words;
  figures: { label: Words; value: number }[];
  links: { label: string; url: string }[];
}

export interface LinkedEvent {
  id: string;
  slug: string;
  title: Words;
  starts_at: string;
  zone: string;
}

export interface Topic extends TopicSummary {
  body?: Words | null;
  sdgs: { assessed: boolean; goals: number[] };
  history: HistoryEntry[];
  results?: TopicResults | null;
  events: LinkedEvent[];
  curator?: { first_name: string; last_name: string } | null;
  abilities?: {
    transition: Ability;
    transitions: Record<Transition, Ability>;
    set_interest: Ability;
  };
}

export interface Interest {
  member: MemberReference;
  kind: Kind;
  words?: string | null;
  language?: string | null;
  since: string;
  changed_at: string;
  demo: boolean;
  abilities?: { set: Ability; withdraw: Ability };
}

interface Page<Row> {
  data: Row[];
  next?: string | null;
}

interface Json<Body> {
  content: { "application/json": Body };
}

type Search = Partial<
  Record<"q" | "stage" | "theme" | "country" | "member" | "event" | "sort" | "cursor", string>
> & { limit?: number };

type OfTopic = { path: { topic: string } };
type OfInterest = { path: { topic: string; member: string } };

/** The operations of topics as the client calls them. */
export interface TopicPaths {
  "/v1/topics": {
    get: { parameters: { query?: Search }; responses: { 200: Json<Page<TopicSummary>> } };
  };
  "/v1/topics/{topic}": {
    get: { parameters: OfTopic; responses: { 200: Json<Topic> } };
  };
  "/v1/topics/{topic}/transitions": {
    post: {
      parameters: OfTopic;
      requestBody: Json<{ transition: Transition; reason?: string }>;
      responses: { 200: Json<Topic> };
    };
  };
  "/v1/topics/{topic}/interests": {
    get: {
      parameters: OfTopic & { query?: { cursor?: string; limit?: number } };
      responses: { 200: Json<Page<Interest>> };
    };
  };
  "/v1/topics/{topic}/interests/{member}": {
    put: {
      parameters: OfInterest;
      requestBody: Json<{ kind: Kind; words?: string | null }>;
      responses: { 200: Json<Interest>; 201: Json<Interest> };
    };
    delete: { parameters: OfInterest; responses: { 204: { content?: never } } };
  };
}
