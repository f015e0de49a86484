import { expect, it } from "vitest";
import type { Member } from "../members/shapes";
import { changes } from "../shell/form/versions";
import { type Profile, patchOf, profileOf } from "./profile";

const member = {
  id: "m",
  slug: "pessac-33318",
  name: "Ville de Pessac",
  engagement: "engaged",
  presentation: { language: "fr", markdown: "Bonjour" },
  website: null,
  functional_mail: "international@pessac.example",
  themes: ["waste", "energy_climate"],
  countries: ["SN", "DE"],
  languages: ["fr", "de"],
  expertise_offered: [{ theme: "waste", text: "Tri à la source" }],
  visibility: { presentation: "public", cooperation: "members", expertise: "own" },
} as unknown as Member;
const basis = profileOf(member);

function patched(change: Partial<Profile>) {
  return patchOf(changes({ ...basis, ...change }, basis));
}

it("keeps the order where it says something", () => {
  expect(basis.themes).toEqual(["waste", "energy_climate"]);
  expect(basis.countries).toEqual(["DE", "SN"]);
  expect(basis.world_regions).toEqual([]);
  expect(basis.website).toBe("");
});

it("sends what was changed and nothing else", () => {
  expect(patched({})).toEqual({});
  expect(patched({ website: " https://pessac.example " })).toEqual({
    website: "https://pessac.example",
  });
  expect(patched({ themes: ["energy_climate", "waste"] })).toEqual({
    themes: ["energy_climate", "waste"],
  });
  expect(patched({ expertise_visibility: "public" })).toEqual({
    visibility: { expertise: "public" },
  });
});

it("empties by null", () => {
  const emptied = {
    engagement: null,
    presentation: { language: "fr", markdown: " \n" },
    functional_mail: "",
  };
  expect(patched(emptied)).toEqual({
    engagement: null,
    presentation: null,
    functional_mail: null,
  });
});

it("leaves out the empty lines at the end, and those alone", () => {
  const [line] = basis.expertise_offered;
  const empty = { theme: "", text: "" };
  expect(patched({ expertise_offered: [line as never, empty, empty] })).toEqual({
    expertise_offered: [line],
  });
  expect(patched({ expertise_offered: [empty, line as never] })).toEqual({
    expertise_offered: [empty, line],
  });
});
