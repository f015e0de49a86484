import { expect, it } from "vitest";
import { spoken } from "./spoken";

it("speaks the reader's language where it can, and says which it speaks else", () => {
  const both = { fr: "Déchets", en: "Waste" };
  expect(spoken(both, "en")).toEqual({ text: "Waste", language: "en" });
  expect(spoken({ fr: "Déchets" }, "en")).toEqual({ text: "Déchets", language: "fr" });
  expect(spoken(both, "fr")).toEqual({ text: "Déchets", language: "fr" });
});
