import { expect, it } from "vitest";
import { nextPlace } from "./next";

it("follows an address of the platform", () => {
  expect(nextPlace("/fr/territoires?q=pau#a", "fr")).toEqual({
    to: "/fr/territories",
    search: "?q=pau",
    hash: "a",
  });
});

it.each([
  ["/fr/sujets/eau", "/en/topic/eau"],
  ["/fr", "/en/"],
  ["/en/nothing/here", "/en/~/nothing/here"],
])("follows %j in the language chosen at the door", (next, to) => {
  expect(nextPlace(next, "en")?.to).toBe(to);
});

it.each([
  "https://example.org/fr",
  "//example.org/fr",
  "/\\example.org",
  "javascript:alert(1)",
  "",
])("does not follow %j", (next) => {
  expect(nextPlace(next, "fr")).toBeNull();
});
