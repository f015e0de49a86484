import { expect, it } from "vitest";
import { pastByYear } from "./past";
import type { EventSummary } from "./shapes";

it("gathers what is over by the year of its beginning, and leaves what still goes on", () => {
  const begun = [
    held("goes on", "2026-11-23T08:00:00Z", "2026-11-24T16:00:00Z"),
    held("new year", "2025-12-31T23:30:00Z", "2026-01-01T10:00:00Z"),
    held("autumn", "2025-10-02T08:00:00Z", "2025-10-02T16:00:00Z"),
    held("launch", "2022-04-01T08:00:00Z", "2022-04-01T14:30:00Z"),
  ];
  const years = pastByYear(begun, "2026-11-24");
  expect(years.map(([year, events]) => [year, events.map(({ id }) => id)])).toEqual([
    ["2026", ["new year"]],
    ["2025", ["autumn"]],
    ["2022", ["launch"]],
  ]);
});

function held(id: string, starts_at: string, ends_at: string): EventSummary {
  return {
    id,
    slug: id,
    title: { fr: id },
    starts_at,
    ends_at,
    zone: "Europe/Paris",
    venue: null,
    state: "published",
    organisers: [],
    demo: false,
    updated_at: ends_at,
  };
}
