import type { operations } from "../api/schema";

type Operation = "listEvents" | "getEvent" | "listProgrammeVersions" | "getProgrammeVersion";

type Answer<Name extends Operation> =
  operations[Name]["responses"][200]["content"]["application/json"];

export type EventSummary = Answer<"listEvents">["data"][number];
export type Event = Answer<"getEvent">;
export type Venue = NonNullable<EventSummary["venue"]>;
export type OrganisationReference = EventSummary["organisers"][number];
/** The zone of the place where people meet; the pages name its hours. */
export type Zone = EventSummary["zone"];
/** A programme as it was published; its `…_text` fields are what was printed, word for word. */
export type ProgrammeVersion = Answer<"getProgrammeVersion">;
export type Block = ProgrammeVersion["blocks"][number];
export type Line = Block["lines"][number];
export type Appearance = Line["appearances"][number];
