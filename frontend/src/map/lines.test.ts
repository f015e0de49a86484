import { expect, it } from "vitest";
import { linesOf } from "./lines";

it("breaks a long name between its words", () => {
  expect(linesOf("Communauté d’agglomération du Grand Cognac")).toEqual([
    "Communauté",
    "d’agglomération du",
    "Grand Cognac",
  ]);
});

it("leaves a short name, and one word however long, in one line", () => {
  expect(linesOf("Ville de Pessac")).toEqual(["Ville de Pessac"]);
  expect(linesOf("Villeneuve-sous-les-Grands-Bois")).toEqual(["Villeneuve-sous-les-Grands-Bois"]);
});
