import { useTerms } from "../members/useTerms";
import { spoken, type Texts } from "../words/spoken";
import { useWords } from "../words/words";

/** A text in the reader's language, or marked as the other. */
export function Said({ texts }: { texts: Texts }) {
  const { language: reader, say } = useWords();
  const { text, language } = spoken(texts, reader);
  return language === reader ? say(text) : <span lang={language}>{say(text, language)}</span>;
}

/** "Texte en anglais.", where a text isn't in the reader's language. */
export function WrittenIn({ language }: { language?: string | null }) {
  const { t, language: reader } = useWords();
  const { nameOf } = useTerms("languages");
  if (!language || language === reader) return null;
  const name = nameOf(language);
  return name && <span className="dim small">{t("topics.written_in", { language: name })}</span>;
}
