import { expect, it } from "vitest";
import { departementOf } from "./departementOf";

const departement = { code: "33", name: "Gironde" };

it("tells where a commune and a grouping of communes lie", () => {
  expect(departementOf({ kind: "commune", departement })).toBe(departement);
  expect(departementOf({ kind: "epci", departement })).toBe(departement);
});

it("puts neither the Région nor a département in a département", () => {
  expect(departementOf({ kind: "region", departement })).toBeNull();
  expect(departementOf({ kind: "departement", departement })).toBeNull();
});

it("tells nothing that isn't known", () => {
  expect(departementOf({ kind: "commune" })).toBeNull();
  expect(departementOf({ departement })).toBe(departement);
});
