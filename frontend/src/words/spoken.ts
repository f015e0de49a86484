import type { Language } from "./language";

/** Staff's words: always in French, in English where somebody wrote them. */
export type Texts = { fr: string } & Partial<Record<Language, string>>;

/** A text and the language that it is in. */
interface Spoken {
  text: string;
  language: Language;
}

/** The text in the reader's language where there is one, else in French. */
export function spoken(texts: Texts, reader: Language): Spoken {
  const own = texts[reader];
  return own ? { text: own, language: reader } : { text: texts.fr, language: "fr" };
}
