import { expect, it } from "vitest";
import { languages } from "../words/language";
import { pages } from "./pages";
import { screens } from "./screens";

it.each(languages)("has one path a page in %s", (language) => {
  const shapes = pages.map((page) => page.path[language].replace(/:\w+/g, ":"));
  expect(new Set(shapes).size).toBe(shapes.length);
  for (const shape of shapes) expect(shape).toMatch(/^\/(?:[a-z:-]+(?:\/[a-z:-]+)*)?$/);
});

it("has the same parameters in both languages", () => {
  for (const page of pages) {
    expect(page.path.en.match(/:\w+/g), page.key).toEqual(page.path.fr.match(/:\w+/g));
  }
});

it("has a title and a description in both languages", () => {
  for (const page of pages) {
    for (const language of languages) {
      expect(page.title[language], page.key).toBeTruthy();
      expect(page.description[language].length, page.key).toBeLessThanOrEqual(160);
    }
  }
});

it("has unique keys in known trees", () => {
  expect(new Set(pages.map((page) => page.key)).size).toBe(pages.length);
  for (const page of pages) expect(["public", "member", "desk"]).toContain(page.tree);
});

it("shows something at each address", () => {
  expect(pages.map((page) => page.key).sort()).toEqual(Object.keys(screens).sort());
});
