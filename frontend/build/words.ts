import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

const rooms = resolve(import.meta.dirname, "../src");
const prefix = "virtual:words/";

/**
 * What the pages say in one language: the words of every room, each key preceded by the room's name
 * (`home.title` is `title` of `src/home/words.fr.json`), as ICU messages.
 */
export function readWords(language: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const file of wordFiles(language)) {
    const room = basename(dirname(file));
    for (const [key, message] of Object.entries(JSON.parse(readFileSync(file, "utf8")))) {
      words[`${room}.${key}`] = String(message);
    }
  }
  return words;
}

/** Serves `virtual:words/fr` and `virtual:words/en`: Lingui catalogues compiled at build time. */
export function words(): Plugin {
  return {
    name: "words",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const language = id.slice(prefix.length + 1);
      for (const file of wordFiles(language)) this.addWatchFile(file);
      const compiled = Object.entries(readWords(language)).map(([key, message]) => [
        key,
        compileMessage(message),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(compiled))}`;
    },
  };
}

function wordFiles(language: string): string[] {
  return readdirSync(rooms, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((room) => join(rooms, room.name, `words.${language}.json`))
    .filter((file) => existsSync(file));
}
