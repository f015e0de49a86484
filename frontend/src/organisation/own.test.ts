import { expect, it } from "vitest";
import type { Place } from "../api/shapes";
import { answersFor, organisationsOf } from "./own";

const pessac = { id: "o1", slug: "pessac-33318", name: "Ville de Pessac" };
const fumel = { id: "o2", slug: "cc-fumel", name: "Fumel Vallée du Lot" };
const region = { id: "o3", slug: "nouvelle-aquitaine-75", name: "Région" };
const places: Place[] = [
  { organisation: pessac, member: "m1", role: "referent", referent: "technical" },
  { organisation: pessac, member: "m1", role: "contributor", referent: null },
  { organisation: fumel, member: "m2", role: "contributor", referent: null },
  { organisation: region, member: "m3", role: "curator", referent: null },
];

it("names each member that one acts for once, and none that one works at as staff", () => {
  expect(organisationsOf(places)).toEqual([pessac, fumel]);
});

it("knows whose profile one confirms by saving it", () => {
  expect(answersFor(places, "m1")).toBe(true);
  expect(answersFor(places, "m2")).toBe(false);
  expect(answersFor(places, "m3")).toBe(false);
});
