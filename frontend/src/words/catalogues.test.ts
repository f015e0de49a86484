import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readWords } from "../../build/words";

const fr = readWords("fr");
const en = readWords("en");

it("says everything in both languages", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
});

it("leaves no message empty", () => {
  const empty = [...Object.entries(fr), ...Object.entries(en)].filter(([, text]) => !text.trim());
  expect(empty).toEqual([]);
});

it("fills the same values in both languages", () => {
  const values = (text: string) =>
    [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]))].sort();
  const differing = Object.keys(fr).filter(
    (key) => String(values(fr[key] ?? "")) !== String(values(en[key] ?? "")),
  );
  expect(differing).toEqual([]);
});

it("keeps no message that nothing says", () => {
  const source = sources("src").join("\n");
  const families = [...source.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => match[1] ?? "");
  const unsaid = Object.keys(fr).filter(
    (key) => !source.includes(`"${key}"`) && !families.some((family) => key.startsWith(family)),
  );
  expect(unsaid).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
