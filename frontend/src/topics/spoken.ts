import { isLanguage, type Language } from "../words/language";
import type { Words } from "./shapes";

/** A text and the language that it is in. */
export interface Spoken {
  text: string;
  language: Language;
}

/** The text in the reader's language where there is one, else in French. */
export function spoken(words: Words, reader: Language): Spoken {
  const own = words[reader];
  return own ? { text: own, language: reader } : { text: words.fr, language: "fr" };
}

/** Whether a text of that language has to be announced as such to the reader. */
export function foreign(language: string | null | undefined, reader: Language): language is string {
  return typeof language === "string" && (!isLanguage(language) || language !== reader);
}
