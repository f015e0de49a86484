/** Staff's words: always in French, in English where somebody wrote them. */
export interface StaffWords {
  fr: string;
  en?: string | null;
}

/** The zone of the place where people meet; the pages name its hours. */
export type Zone = "Europe/Paris";

export type EventState = "draft" | "published" | "cancelled";

export interface OrganisationReference {
  id: string;
  slug: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The slug of its page among the members; null when it is none. */
  member: string | null;
}

export interface Venue {
  name: string;
  city: string | null;
  country: string;
}

/** Instants are RFC 3339. */
export interface EventSummary {
  id: string;
  slug: string;
  title: StaffWords;
  starts_at: string;
  ends_at: string;
  zone: Zone;
  venue: Venue | null;
  state: EventState;
  organisers: OrganisationReference[];
  demo: boolean;
  updated_at: string;
}

export interface EventPage {
  data: EventSummary[];
  next: string | null;
  total?: number;
}

export interface Person {
  id: string;
  first_name: string;
  last_name: string;
}

export interface Speaker extends Person {
  function: string | null;
}

export interface Event extends EventSummary {
  /** BCP 47, of all that isn't `StaffWords`. */
  language: string;
  title_markdown: string | null;
  objective: string | null;
  /** Paragraphs of Markdown. */
  context: string[];
  audience: string | null;
  practical: string | null;
  speakers: Speaker[];
  topics: { id: string; slug: string; title: StaffWords }[];
  /** The version in force: the last one published. */
  programme: VersionInForce | null;
}

export type VersionStatus = "provisional" | "final";

export interface VersionInForce {
  number: number;
  label: string;
  /** `YYYY-MM-DD`. */
  dated: string;
  status: VersionStatus;
}

export interface ProgrammeVersionSummary extends VersionInForce {
  published_at: string;
}

/** The newest first. */
export interface VersionPage {
  data: ProgrammeVersionSummary[];
  next: string | null;
}

/** A programme as it was published; its `…_text` fields are what was printed, word for word. */
export interface ProgrammeVersion extends ProgrammeVersionSummary {
  event: { id: string; slug: string; title: StaffWords; zone: Zone };
  letterhead: string | null;
  heading: string | null;
  title_text: string | null;
  venue_text: string | null;
  date_text: string | null;
  blocks: Block[];
}

export interface Block {
  block_key: string;
  title: string;
  starts_at: string;
  ends_at: string;
  hours_text: string | null;
  lines: Line[];
}

export interface Line {
  line_key: string;
  title: string;
  /** Markdown. */
  description: string | null;
  appearances: Appearance[];
  appearances_text: string | null;
  lines: Line[];
}

export interface Appearance {
  role: "speaker" | "facilitator" | "organiser";
  person: Person | null;
  organisation: OrganisationReference | null;
  /** The one held that day; null when the line names none. */
  function: string | null;
}
