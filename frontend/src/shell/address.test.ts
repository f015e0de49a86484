import { expect, it } from "vitest";
import { address, inward, outward, pageAt, translated } from "./address";

it.each([
  ["/fr", "/fr/"],
  ["/fr/territoires", "/fr/territories"],
  ["/en/territories", "/en/territories"],
  ["/fr/territoires/commune/33063", "/fr/territory/commune/33063"],
  ["/fr/api/problemes", "/fr/problems"],
  ["/en/sign-in", "/en/sign_in"],
  ["/fr/n-existe-pas/du-tout", "/fr/~/n-existe-pas/du-tout"],
  ["/fr/territories", "/fr/~/territories"],
])("%s is the router's %s", (seen, routed) => {
  expect(inward(seen)).toBe(routed);
  expect(outward(routed)).toBe(seen);
});

it("forgives a slash at the end", () => {
  expect(inward("/fr/territoires/")).toBe("/fr/territories");
  expect(inward("/fr/")).toBe("/fr/");
});

it("gives a path without language to French", () => {
  expect(inward("/quelque-part")).toBe("/fr/~/quelque-part");
});

it("keeps a parameter whatever it holds", () => {
  expect(address("fr", "territory", { kind: "commune", code: "a/b é" })).toBe(
    "/fr/territoires/commune/a%2Fb%20%C3%A9",
  );
  expect(outward(inward("/fr/territoires/commune/a%2Fb%20%C3%A9"))).toBe(
    "/fr/territoires/commune/a%2Fb%20%C3%A9",
  );
  expect(inward("/fr/territoires/commune/%")).toBe("/fr/territory/commune/%25");
});

it("changes language and nothing else", () => {
  expect(outward(translated(inward("/fr/territoires/commune/33063"), "en"))).toBe(
    "/en/territories/commune/33063",
  );
});

it("names the page of a path", () => {
  expect(pageAt("/fr/territory/commune/33063")?.key).toBe("territory");
  expect(pageAt("/fr/~/rien")).toBeNull();
});
