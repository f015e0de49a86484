import { expect, it } from "vitest";
import { Refusal } from "../../api/problem";
import { faults } from "./faults";

const problem = { type: "", title: "", status: 422, detail: "Refusé.", code: "validation_failed" };

const plain = (text: string) => text;

it("ties each fault to its field, the first one said first", () => {
  const errors = [
    { pointer: "/password", code: "too_short", detail: "Trop court" },
    { pointer: "/password", code: "common", detail: "Trop courant" },
    { pointer: "/person/first_name", code: "required", detail: "Prénom attendu" },
  ];
  expect(
    faults(new Refusal({ ...problem, errors }), ["password", "person.first_name"], plain),
  ).toEqual({
    fields: { password: "Trop court", "person.first_name": "Prénom attendu" },
    general: [],
  });
});

it("ties a fault of a line or a part to it, in the field that holds it", () => {
  const errors = [
    { pointer: "/themes/1", code: "duplicate", detail: "Deux fois" },
    { pointer: "/expertise_offered/0/text", code: "required", detail: "Texte attendu" },
    { pointer: "/themes_of_others/1", code: "unknown_field", detail: "Champ inconnu" },
  ];
  expect(
    faults(new Refusal({ ...problem, errors }), ["themes", "expertise_offered"], plain),
  ).toEqual({
    fields: { "themes.1": "Deux fois", "expertise_offered.0.text": "Texte attendu" },
    general: ["Champ inconnu"],
  });
});

it("says above the form what no field holds", () => {
  const errors = [{ pointer: "/token", code: "token_invalid", detail: "Lien périmé" }];
  expect(faults(new Refusal({ ...problem, errors }), ["password"], plain)?.general).toEqual([
    "Lien périmé",
  ]);
  expect(faults(new Refusal(problem), ["email"], plain)?.general).toEqual(["Refusé."]);
});

it("has each text set where it is taken over", () => {
  const errors = [
    { pointer: "/email", code: "invalid", detail: "adresse" },
    { pointer: "/token", code: "token_invalid", detail: "lien" },
  ];
  const loud = (text: string) => text.toUpperCase();
  expect(faults(new Refusal({ ...problem, errors }), ["email"], loud)).toEqual({
    fields: { email: "ADRESSE" },
    general: ["LIEN"],
  });
  expect(faults(new Refusal(problem), ["email"], loud)?.general).toEqual(["REFUSÉ."]);
});

it("says of a failed sign-in that something is to be corrected", () => {
  const failed = new Refusal({ ...problem, status: 401, code: "sign_in_failed" });
  expect(faults(failed, ["email"], plain)?.general).toEqual(["Refusé."]);
});

it.each([401, 403, 404, 409, 412, 429])(
  "leaves a %i, which no correction mends, to others",
  (status) => {
    expect(faults(new Refusal({ ...problem, status, code: "x" }), ["email"], plain)).toBeNull();
  },
);

it("leaves the server's own faults to others", () => {
  expect(faults(new Refusal({ ...problem, status: 500 }), ["email"], plain)).toBeNull();
  expect(faults(new Error("x"), ["email"], plain)).toBeNull();
});
