import { expect, it } from "vitest";
import { isOver, sorted } from "./past";
import type { EventSummary } from "./shapes";

const noon = new Date("2026-11-24T11:00:00Z");
const morning = held("this morning", "2026-11-24T08:00:00Z", "2026-11-24T10:30:00Z");
const goesOn = held("goes on", "2026-11-23T08:00:00Z", "2026-11-24T16:00:00Z");
const twoDays = held("two days", "2026-11-23T13:00:00Z", "2026-11-24T09:00:00Z");
const later = held("later", "2026-12-01T08:00:00Z", "2026-12-01T16:00:00Z");

it("is over from the instant of its end, though its day isn't", () => {
  expect(isOver(morning, noon)).toBe(true);
  expect(isOver(morning, new Date(morning.ends_at))).toBe(true);
  expect(isOver(goesOn, noon)).toBe(false);
});

it("leaves what ended this morning out of what is next, and says it as past, once", () => {
  const { next, years } = sorted([twoDays, goesOn, morning, later], [goesOn, twoDays], noon);
  expect(next).toEqual([goesOn, later]);
  expect(years).toEqual([["2026", [morning, twoDays]]]);
});

it("gathers what is over by the year of its beginning where it was held", () => {
  const begun = [
    goesOn,
    held("new year", "2025-12-31T23:30:00Z", "2026-01-01T10:00:00Z"),
    held("autumn", "2025-10-02T08:00:00Z", "2025-10-02T16:00:00Z"),
    held("launch", "2022-04-01T08:00:00Z", "2022-04-01T14:30:00Z"),
  ];
  const { years } = sorted([goesOn], begun, noon);
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
