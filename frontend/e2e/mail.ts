import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { folder } from "./people";

/** The first address in the text of the mail that `act` makes the server send to `email`. */
export async function linkMailedBy(email: string, act: () => Promise<unknown>): Promise<string> {
  const known = new Set(files());
  await act();
  let link = "";
  await expect
    .poll(() => {
      const texts = files()
        .filter((file) => !known.has(file))
        .map((file) => readFileSync(file, "utf8"));
      const mail = texts.find((text) => text.includes(`<${email}>`));
      link = (mail && /https?:\/\/\S+/.exec(textOf(mail))?.[0]) ?? "";
      return link;
    })
    .not.toBe("");
  return link;
}

function files(): string[] {
  if (!folder) throw new Error("no mail can be read: name AECT_DATA_DIR");
  const outbox = join(folder, "mail");
  if (!existsSync(outbox)) return [];
  return readdirSync(outbox)
    .filter((name) => name.endsWith(".eml"))
    .map((name) => join(outbox, name));
}

/** The plain text of a mail in two parts, its quoted-printable (RFC 2045) undone. */
function textOf(mail: string): string {
  const [, boundary = ""] = /boundary="([^"]+)"/.exec(mail) ?? [];
  const part = mail.split(`--${boundary}`).find((text) => text.includes("text/plain")) ?? "";
  const [, body = ""] = /\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [];
  const bytes = body
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
