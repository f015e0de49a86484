import { expect, it } from "vitest";
import { Refusal } from "../../api/problem";
import { faults } from "./faults";

const problem = { type: "", title: "", status: 422, detail: "Refusé.", code: "validation_failed" };

it("ties each fault to its field, the first one said first", () => {
  const errors = [
    { pointer: "/password", code: "too_short", detail: "Trop court" },
    { pointer: "/password", code: "common", detail: "Trop courant" },
    { pointer: "/person/first_name", code: "required", detail: "Prénom attendu" },
  ];
  expect(faults(new Refusal({ ...problem, errors }), ["password", "person.first_name"])).toEqual({
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
  expect(faults(new Refusal({ ...problem, errors }), ["themes", "expertise_offered"])).toEqual({
    fields: { "themes.1": "Deux fois", "expertise_offered.0.text": "Texte attendu" },
    general: ["Champ inconnu"],
  });
});

it("says above the form what no field holds", () => {
  const errors = [{ pointer: "/token", code: "token_invalid", detail: "Lien périmé" }];
  expect(faults(new Refusal({ ...problem, errors }), ["password"])?.general).toEqual([
    "Lien périmé",
  ]);
  expect(faults(new Refusal(problem), ["email"])?.general).toEqual(["Refusé."]);
});

it("says of a failed sign-in that something is to be corrected", () => {
  const failed = new Refusal({ ...problem, status: 401, code: "sign_in_failed" });
  expect(faults(failed, ["email"])?.general).toEqual(["Refusé."]);
});

it.each([401, 403, 404, 409, 412, 429])(
  "leaves a %i, which no correction mends, to others",
  (status) => {
    expect(faults(new Refusal({ ...problem, status, code: "x" }), ["email"])).toBeNull();
  },
);

it("leaves the server's own faults to others", () => {
  expect(faults(new Refusal({ ...problem, status: 500 }), ["email"])).toBeNull();
  expect(faults(new Error("x"), ["email"])).toBeNull();
});
