import { expect, it } from "vitest";
import { printedAppearances, printedTitle, replacedBy, saysItsDay } from "./printed";
import type { Appearance, Event, Line, OrganisationReference, ProgrammeVersion } from "./shapes";

const anick = { id: "1", first_name: "Anick", last_name: "Lapart" };
const network: OrganisationReference = {
  id: "2",
  slug: "so-cooperation",
  name: "SO Coopération",
  country: "FR",
  member: null,
};
const named = (role: string) => `${role}:`;

it("names each person with the function held that day", () => {
  const line = said({ role: "speaker", person: anick, function: "Présidente de SO Coopération" });
  expect(printedAppearances(line, named)).toEqual(["Anick Lapart - Présidente de SO Coopération"]);
  expect(printedAppearances(said({ role: "facilitator", person: anick }), named)).toEqual([
    "facilitator: Anick Lapart",
  ]);
});

it("lets the words that the line printed stand for its people", () => {
  const line = said({ role: "speaker", person: anick });
  line.appearances_text = "Anick Lapart et Pascal Duforestel";
  expect(printedAppearances(line, named)).toEqual([]);
});

it("doesn't tell an organisation twice that the title names", () => {
  const line = said({ role: "facilitator", organisation: network });
  expect(printedAppearances(line, named)).toEqual(["facilitator: SO Coopération"]);
  line.title = "En sous-groupes, avec animation de so coopération";
  expect(printedAppearances(line, named)).toEqual([]);
});

it("keeps the title's emphasis while the version printed the same words", () => {
  const event = {
    title: { fr: "Lancement 2" },
    title_markdown: "Lancement ***de la Plateforme***",
  };
  const printed = (title_text: string | null) =>
    printedTitle(event as Event, { title_text } as ProgrammeVersion);
  expect(printed("Lancement de la Plateforme").markdown).toBe(event.title_markdown);
  expect(printed("Lancement").markdown).toBeNull();
  expect(printed(null)).toEqual({ plain: "Lancement 2", markdown: null });
});

it("knows by which version a sheet was replaced", () => {
  const programme = {
    number: 2,
    label: "version 2",
    dated: "2026-11-26",
    status: "final",
  } as const;
  expect(replacedBy({ programme }, 1)).toBe(programme);
  expect(replacedBy({ programme }, 2)).toBeNull();
  expect(replacedBy({ programme: null }, 1)).toBeNull();
});

it("sees whether a label holds its day", () => {
  expect(
    ["version du 16/03/22", "version du 3 mars 2022", "V2 – 1.4.2022"].filter(saysItsDay),
  ).toHaveLength(3);
  expect(["version 2", "Programme prévisionnel", "version 12/a"].some(saysItsDay)).toBe(false);
});

function said(appearance: Partial<Appearance>): Line {
  return {
    line_key: "line",
    title: "Ouverture",
    description: null,
    appearances: [
      { role: "speaker", person: null, organisation: null, function: null, ...appearance },
    ],
    appearances_text: null,
    lines: [],
  };
}
