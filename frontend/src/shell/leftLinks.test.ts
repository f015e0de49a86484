import { expect, it } from "vitest";
import { leftLinks } from "./leftLinks";

const pessac = { href: "/fr/membres/pessac-33318", nth: 0 };

function tab(kept = new Map<string, string>()) {
  return {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: string) => void kept.set(name, value),
  };
}

it("knows by which link an entry was left, also after the page was loaded anew", () => {
  const storage = tab();
  leftLinks(storage).keep("one", pessac);
  const again = leftLinks(storage);
  expect(again.of("one")).toEqual(pessac);
  expect(again.of("two")).toBe(null);
});

it("forgets a link when its page was left in another way", () => {
  const left = leftLinks(tab());
  left.keep("one", pessac);
  left.keep("one", null);
  expect(left.of("one")).toBe(null);
});

it("forgets the oldest beyond a hundred", () => {
  const left = leftLinks(tab());
  for (let entry = 0; entry < 101; entry += 1) left.keep(`${entry}`, pessac);
  expect(left.of("0")).toBe(null);
  expect(left.of("1")).toEqual(pessac);
});

it("does without what the tab kept and nobody can read", () => {
  const left = leftLinks({ get: () => "{", set: () => {} });
  left.keep("one", pessac);
  expect(left.of("one")).toEqual(pessac);
});
