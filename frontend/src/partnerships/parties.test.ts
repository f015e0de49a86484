import { expect, it } from "vitest";
import { told } from "./parties";
import type { PartnershipSummary, Party } from "./shapes";

const today = "2026-11-24";

it("says with whom and with which members, without who left", () => {
  const { partners, members, left, former } = told(
    water([party("niort", true), party("cognac", true), party("linguere", false), gone("pau")]),
    "niort",
    today,
  );
  expect(partners.map(({ organisation }) => organisation.slug)).toEqual(["linguere"]);
  expect(members.map(({ organisation }) => organisation.slug)).toEqual(["cognac"]);
  expect(left).toBeNull();
  expect(former).toBe(false);
});

it("is of the past for a member that left it, and goes on for the others", () => {
  const shared = water([gone("pau"), party("niort", true)]);
  expect(told(shared, "pau", today)).toMatchObject({ former: true, left: "2024-06-30" });
  expect(told(shared, "niort", today)).toMatchObject({ former: false, left: null });
});

it("names all who were in what has ended, and says no leaving but the end", () => {
  const ended = { ...water([gone("pau"), gone("niort")]), state: "ended" as const };
  const end = told({ ...ended, ends_on: "2024-06-30" }, "pau", today);
  expect(end).toMatchObject({ former: true, left: null });
  expect(end.members.map(({ organisation }) => organisation.slug)).toEqual(["niort"]);
  expect(told({ ...ended, ends_on: "2025-01-01" }, "pau", today).left).toBe("2024-06-30");
});

it("is of today for a member that came back, since the day of its return", () => {
  const shared = water([gone("pau"), { ...party("pau", true), joined_on: "2025-01-01" }]);
  expect(told(shared, "pau", today)).toMatchObject({ former: false, joined: "2025-01-01" });
});

it("says no joining that is the partnership's own beginning", () => {
  const first = { ...party("pau", true), joined_on: "2019-05-14" };
  const shared = { ...water([first]), starts_on: "2019-05-14" };
  expect(told(shared, "pau", today).joined).toBeNull();
});

function party(slug: string, member: boolean): Party {
  const organisation = { id: slug, slug, name: slug, country: "FR", member: member ? slug : null };
  return { organisation, side: "french", role: "lead", joined_on: null, left_on: null };
}

function gone(slug: string): Party {
  return { ...party(slug, true), left_on: "2024-06-30" };
}

function water(parties: Party[]): PartnershipSummary {
  return {
    id: "water",
    slug: "water",
    title: "Eau",
    language: "fr",
    kind: "decentralised_cooperation",
    state: "active",
    starts_on: null,
    ends_on: null,
    themes: [],
    countries: [],
    parties,
    demo: true,
    updated_at: "2026-11-24T00:00:00Z",
  };
}
