import { expect, it } from "vitest";
import { dayBefore, dayIn } from "./days";
import { pastByYear } from "./past";
import type { EventSummary } from "./shapes";

it("takes the day from the clock of the place", () => {
  expect(dayIn("Europe/Paris", "2026-12-31T22:59:59Z")).toBe("2026-12-31");
  expect(dayIn("Europe/Paris", "2026-12-31T23:00:00Z")).toBe("2027-01-01");
  expect(dayIn("Europe/Paris", "2026-06-30T22:00:00Z")).toBe("2026-07-01");
});

it("goes back over months, years and the end of February", () => {
  expect(dayBefore("2026-12-24")).toBe("2026-12-23");
  expect(dayBefore("2027-01-01")).toBe("2026-12-31");
  expect(dayBefore("2024-03-01")).toBe("2024-02-29");
});

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
