import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Manifest } from "vite";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

const limit = 200_000;

/** What a first visit loads without a click: the entry, the home page, its words and its map. */
const firstPage = [
  "index.html",
  "src/shell/trees/PublicTree.tsx",
  "src/home/Home.tsx",
  "src/map/RegionMap.tsx",
  "fr",
];

let folder: string;
let manifest: Manifest;

beforeAll(async () => {
  vi.stubEnv("NODE_ENV", "production");
  folder = mkdtempSync(join(tmpdir(), "first-page-"));
  await build({ logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
}, 60_000);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it(`loads less than ${limit / 1000} KB of script, compressed, on the first page`, () => {
  const files = scripts();
  const size = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
    0,
  );
  expect(files.length).toBeGreaterThan(firstPage.length);
  expect(size).toBeLessThan(limit);
});

it("splits every page from the entry", () => {
  const entry = manifest["index.html"];
  expect(entry?.dynamicImports?.length).toBeGreaterThan(10);
  expect(entry?.imports?.some((key) => key.startsWith("src/"))).toBe(false);
});

function scripts(): string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) visit(imported);
  };
  for (const part of firstPage) visit(keyOf(part));
  return [...seen].map((key) => manifest[key]?.file ?? "").filter((file) => file.endsWith(".js"));
}

/** A part by its source's path, or by its chunk's name where the source is virtual. */
function keyOf(part: string): string {
  if (manifest[part]) return part;
  const named = Object.entries(manifest).find(([, chunk]) => chunk.name === part);
  if (!named) throw new Error(`the build has no chunk for ${part}`);
  return named[0];
}
