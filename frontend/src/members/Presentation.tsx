import { LateMarkdown } from "../shell/markdown/LateMarkdown";
import { useWords, Written } from "../words/words";
import page from "./member.module.css";
import type { Member } from "./shapes";

/** What the member says of itself, in its own words and language. */
export function Presentation({ presentation }: { presentation: Member["presentation"] }) {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="presentation" className={page.section}>
      <h2 id="presentation">{t("members.presentation")}</h2>
      {presentation === undefined && <p className="dim">{t("members.presentation_hidden")}</p>}
      {presentation === null && <p className="dim">{t("members.presentation_empty")}</p>}
      {presentation && (
        <>
          {presentation.language !== language && (
            <p className="dim small">
              {t(`members.written_in.${presentation.language === "fr" ? "fr" : "other"}`)}
            </p>
          )}
          <div className={page.prose} lang={presentation.language}>
            <Written language={presentation.language}>
              <LateMarkdown text={presentation.markdown} below={3} />
            </Written>
          </div>
        </>
      )}
    </section>
  );
}
