import { expect, it } from "vitest";
import { nextPlace } from "./next";

it("follows an address of the platform", () => {
  expect(nextPlace("/fr/territoires?q=pau#a")).toEqual({
    to: "/fr/territories",
    search: "?q=pau",
    hash: "a",
  });
});

it.each([
  "https://example.org/fr",
  "//example.org/fr",
  "/\\example.org",
  "javascript:alert(1)",
  "",
])("does not follow %j", (next) => {
  expect(nextPlace(next)).toBeNull();
});
