import page from "../members/member.module.css";
import { useTerms } from "../members/useTerms";
import { useWords } from "../words/words";
import type { Partnership } from "./shapes";

/** What the partnership does, in the words and the language in which it was written. */
export function Description({ partnership }: { partnership: Partnership }) {
  const { t, say, language: reader } = useWords();
  const { nameOf } = useTerms("languages");
  const { description, language } = partnership;
  return (
    <section aria-labelledby="description" className={page.section}>
      <h2 id="description">{t("partnerships.description")}</h2>
      {!description && <p className="dim">{t("partnerships.description_empty")}</p>}
      {description && (
        <>
          {language !== reader && nameOf(language) && (
            <p className="dim small">
              {t("partnerships.written_in", { language: nameOf(language) })}
            </p>
          )}
          <div className={page.prose} lang={language}>
            {paragraphs(description).map(({ text, at }) => (
              <p key={at}>{say(text, language)}</p>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function paragraphs(text: string): { text: string; at: number }[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part, at) => ({ text: part, at }));
}
