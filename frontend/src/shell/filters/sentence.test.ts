import { expect, it } from "vitest";
import { sentence } from "./sentence";

it("puts no comma between a noun and what is bound to it", () => {
  const words = "avec les mots « école »";
  expect(sentence("Tous les sujets", [], [words])).toBe("Tous les sujets avec les mots « école ».");
  expect(sentence("Sujets clos", [], ["avec Pessac", words])).toBe(
    "Sujets clos avec Pessac, avec les mots « école ».",
  );
});

it("puts one around what is set beside the noun", () => {
  expect(sentence("Sujets clos", ["", "thème « Eau »"], [undefined, "avec Pessac"])).toBe(
    "Sujets clos, thème « Eau », avec Pessac.",
  );
  expect(sentence("Sujets clos", [false], [])).toBe("Sujets clos.");
});
