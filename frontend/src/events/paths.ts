import type { EventPage, Event as EventRecord, ProgrammeVersion, VersionPage } from "./shapes";

interface Read<Parameters, Body> {
  get: {
    parameters: Parameters;
    responses: { 200: { headers: object; content: { "application/json": Body } } };
  };
}

interface ListParameters {
  query?: {
    /** Days: those that end on or after, those that begin on or before. */
    from?: string;
    until?: string;
    sort?: "starts_at" | "-starts_at";
    limit?: number;
    cursor?: string;
  };
}

/** The operations that this room reads by. */
export interface EventPaths {
  "/v1/events": Read<ListParameters, EventPage>;
  "/v1/events/{event}": Read<{ path: { event: string } }, EventRecord>;
  "/v1/events/{event}/programme-versions": Read<{ path: { event: string } }, VersionPage>;
  "/v1/events/{event}/programme-versions/{number}": Read<
    { path: { event: string; number: number } },
    ProgrammeVersion
  >;
}
