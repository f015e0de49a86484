import { expect, it } from "vitest";
import { alreadyPicked, byName, byResemblance, fold } from "./fold";

it("forgets accents, capitals and the shape of apostrophes", () => {
  expect(fold(" Côte d’Ivoire ")).toBe("cote d'ivoire");
});

it("finds by a part of the name, its beginning first, the order kept among equals", () => {
  const choices = ["Guinée équatoriale", "Niger", "Nigeria", "Papouasie-Nouvelle-Guinée"].map(
    (label) => ({ label }),
  );
  const found = (typed: string) => byResemblance(choices, typed).map(({ label }) => label);
  expect(found("guinee")).toEqual(["Guinée équatoriale", "Papouasie-Nouvelle-Guinée"]);
  expect(found("NIGER")).toEqual(["Niger", "Nigeria"]);
  expect(found("zz")).toEqual([]);
  expect(found("")).toHaveLength(4);
});

it("knows a whole name among those that hold it", () => {
  const choices = ["Guinée", "Guinée-Bissau", "Mali", "Somalie"].map((label) => ({ label }));
  const named = (typed: string) => byName(choices, typed)?.label;
  expect(named("mali ")).toBe("Mali");
  expect(named("GUINEE")).toBe("Guinée");
  expect(named("guin")).toBeUndefined();
  expect(named("")).toBeUndefined();
});

it("knows those that were picked by what is typed once more", () => {
  const names = ["Guinée", "Guinée-Bissau", "Mali", "Sénégal", "Somalie"];
  const choices = names.map((label) => ({ label, value: label }));
  const picked = ["Mali", "Sénégal", "Guinée", "Guinée-Bissau"];
  const already = (typed: string) =>
    alreadyPicked(choices, picked, typed).map(({ label }) => label);
  expect(already("séné")).toEqual(["Sénégal"]);
  expect(already("guin")).toEqual(["Guinée", "Guinée-Bissau"]);
  expect(already("mali")).toEqual(["Mali"]);
  expect(already("al")).toEqual([]);
  expect(already("zz")).toEqual([]);
  expect(already(" ")).toEqual([]);
});
