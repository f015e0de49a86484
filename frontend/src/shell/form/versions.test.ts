import { expect, it } from "vitest";
import { changes, differing, meet, merged } from "./versions";

const basis = { name: "Pau", people: ["a"], language: "fr" };

it("says what was changed, and sends nothing else", () => {
  const typed = { ...basis, name: "Pessac", people: ["a"] };
  expect(differing(typed, basis)).toEqual(["name"]);
  expect(changes(typed, basis)).toEqual({ name: "Pessac" });
  expect(changes({ ...basis, people: [] }, basis)).toEqual({ people: [] });
});

it("proposes what was typed, and theirs where nothing was", () => {
  const mine = { ...basis, name: "Pessac" };
  const theirs = { values: { ...basis, name: "Bègles", language: "en" }, tag: '"2"' };
  const meeting = meet(basis, mine, theirs);
  expect(meeting.kept).toEqual({ name: "mine", language: "theirs" });
  expect(merged(meeting)).toEqual({ ...basis, name: "Pessac", language: "en" });
  expect(merged({ ...meeting, kept: { name: "theirs", language: "mine" } })).toEqual({
    ...basis,
    name: "Bègles",
  });
});
