import { useTerms } from "../members/useTerms";
import { useWords } from "../words/words";
import type { Words } from "./shapes";
import { foreign, spoken } from "./spoken";

/** A text in the reader's language, or marked as the other. */
export function Said({ words }: { words: Words }) {
  const { language: reader, say } = useWords();
  const { text, language } = spoken(words, reader);
  return foreign(language, reader) ? <span lang={language}>{say(text)}</span> : say(text);
}

/** "Texte en anglais.", where a text isn't in the reader's language. */
export function WrittenIn({ language }: { language?: string | null }) {
  const { t, language: reader } = useWords();
  const { nameOf } = useTerms("languages");
  if (!foreign(language, reader)) return null;
  return (
    <span className="dim small">{t("topics.written_in", { language: nameOf(language) })}</span>
  );
}
