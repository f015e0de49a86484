import { type I18n, type Messages, setupI18n } from "@lingui/core";
import { createContext, type ReactNode, use, useMemo } from "react";
import { type Formats, formats } from "./formats";
import type { Key } from "./keys";
import type { Language } from "./language";
import { typeset } from "./typography";

/** What a page needs to speak: messages by key, other people's texts, days and numbers. */
interface Words extends Formats {
  language: Language;
  /** The message of that key, typeset. */
  t: (key: Key, values?: Record<string, string | number>) => string;
  /** A text that comes from elsewhere, typeset by its own language where it is known to be another. */
  say: (text: string, written?: string | null) => string;
}

const catalogues: Record<Language, () => Promise<{ default: Messages }>> = {
  fr: () => import("virtual:words/fr"),
  en: () => import("virtual:words/en"),
};
const loaded = new Map<Language, Words>();

/** Loads the words of a language once; a page of that language waits for it. */
export async function loadWords(language: Language): Promise<Words> {
  const known = loaded.get(language);
  if (known) return known;
  const { default: messages } = await catalogues[language]();
  const words = speak(
    language,
    setupI18n({ locale: language, messages: { [language]: messages } }),
  );
  loaded.set(language, words);
  return words;
}

function speak(language: Language, catalogue: I18n): Words {
  return {
    language,
    t: (key, values) => typeset(language, catalogue._(key, values)),
    say: (text, written) => typeset(conventions(written ?? language), text),
    ...formats(language),
  };
}

/** A text in a third language gets no French spaces. */
function conventions(written: string): Language {
  return written === "fr" ? "fr" : "en";
}

const Spoken = createContext<Words | null>(null);

export function Speaking({ language, children }: { language: Language; children: ReactNode }) {
  return <Spoken value={loaded.get(language) ?? null}>{children}</Spoken>;
}

/** Below a `lang` that isn't the page's: what is said there is typeset as that language wants it. */
export function Written({ language, children }: { language: string; children: ReactNode }) {
  const words = useWords();
  const written = useMemo<Words>(
    () => ({ ...words, say: (text, other) => words.say(text, other ?? language) }),
    [words, language],
  );
  return <Spoken value={written}>{children}</Spoken>;
}

export function useWords(): Words {
  const words = use(Spoken);
  if (!words) throw new Error("no words above: render inside <Speaking>, after loadWords");
  return words;
}
