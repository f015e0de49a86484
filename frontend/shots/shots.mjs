/**
 * One sheet a page in ../shots/: its eight views (French and English, phone and desk, light and dark)
 * side by side, to be looked at. AECT_URL names the running server. The pages of members and of the
 * desk are those of a référent and of a curator of AECT_DATA_DIR's `accounts.txt` (role, mail and
 * password a line), or else of the account that AECT_EMAIL and AECT_PASSWORD name.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";

const address = process.env.AECT_URL ?? "http://127.0.0.1:8080";
const folder = resolve(import.meta.dirname, "../../shots");
const views = ["light", "dark"].flatMap((scheme) =>
  ["fr", "en"].flatMap((language) => [
    { language, scheme, width: 1280, height: 900 },
    { language, scheme, width: 390, height: 844 },
  ]),
);
const tallest = 2400;
const parameters = {
  kind: "commune",
  code: "33063",
  member: "bordeaux-metropole-243300316",
  event: "lancement-plateforme-aect-2022",
  partnership: "apprentis-region-poitiers-niortais-hesse",
  topic: "dechets-echanger-entre-services-techniques",
};
/** Pages that look different with something in their address, to other people (`tree`) or of `own` records. */
const variants = [
  { name: "members-epci", key: "members", search: "?departement=33&epci=243300316" },
  { name: "territories-searched", key: "territories", search: "?q=saint&departement=24" },
  { name: "territories-empty", key: "territories", search: "?q=zzzzzz" },
  { name: "new_password", key: "new_password", search: "?token=x" },
  { name: "invitation", key: "invitation", search: "?token=x" },
  { name: "topics-filtered", key: "topics", search: "?stage=closed&theme=local_governance" },
  { name: "topic-referent", key: "topic", search: "", tree: "member" },
  { name: "topic-curator", key: "topic", search: "", tree: "desk" },
  { name: "my_organisation", key: "my_organisation", search: "", own: { member: "pessac-33318" } },
  { name: "my_organisation-read", key: "my_organisation", search: "" },
];

const pages = JSON.parse(
  await readFile(resolve(import.meta.dirname, "../public/pages.json"), "utf8"),
);
const sheets = [
  ...pages.map(({ key }) => ({ name: key, key, search: "" })),
  { name: "not-found", path: "/rien-ici", search: "" },
].filter(({ name }) => !variants.some((variant) => variant.name === name));
const wanted = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.AECT_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
for (const sheet of [...sheets, ...variants]) {
  if (wanted.length && !wanted.includes(sheet.name)) continue;
  const pictures = [];
  for (const view of views) pictures.push(await picture(sheet, view));
  await compose(sheet.name, pictures);
  console.log(`shots/${sheet.name}.png`);
}
await browser.close();

async function picture({ key, path, search, tree, own }, { language, scheme, width, height }) {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  await signIn(context, tree ?? pages.find((known) => known.key === key)?.tree ?? "public");
  const page = await context.newPage();
  const pattern = path ?? pages.find((known) => known.key === key).path[language];
  const filled = pattern.replace(/:(\w+)/g, (_, name) => own?.[name] ?? parameters[name]);
  await page.goto(`/${language}${filled}${search}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(Math.max(full, height), tallest) };
  const png = await page.screenshot({ fullPage: true, clip });
  await context.close();
  return { width, label: `${language} ${width} ${scheme}`, png: png.toString("base64") };
}

async function signIn(context, tree) {
  const account = await accountOf(tree);
  if (!account) return;
  const answer = await context.request.post("/v1/auth/sign-in", { data: account });
  if (!answer.ok()) throw new Error(`signing in as ${account.email} answered ${answer.status()}`);
  await context.addInitScript(() => localStorage.setItem("aect.session", "1"));
}

async function accountOf(tree) {
  if (tree === "public") return null;
  const { AECT_DATA_DIR: kept, AECT_EMAIL: email, AECT_PASSWORD: password } = process.env;
  if (!kept) return email ? { email, password } : null;
  const lines = (await readFile(join(kept, "accounts.txt"), "utf8")).trim().split("\n");
  const role = tree === "desk" ? "curator" : "referent";
  const [, mail, word] =
    lines.map((line) => line.split(" ")).find(([named]) => named === role) ?? [];
  return mail ? { email: mail, password: word } : null;
}

async function compose(name, pictures) {
  const page = await browser.newPage({ viewport: { width: 1732, height: 200 } });
  const cells = pictures.map(
    ({ width, label, png }) =>
      `<figure style="width:${width / 2}px"><img width="${width / 2}" src="data:image/png;base64,${png}"><figcaption>${label}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{display:flex;flex-wrap:wrap;gap:8px;margin:8px;align-items:start;background:#888;font:16px sans-serif}figure{margin:0;flex:none}img{display:block}</style>${cells.join("")}`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await writeFile(resolve(folder, `${name}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
}
