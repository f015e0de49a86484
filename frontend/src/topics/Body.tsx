import { LateMarkdown } from "../shell/markdown/LateMarkdown";
import { spoken } from "../words/spoken";
import { useWords, Written } from "../words/words";
import { WrittenIn } from "./Said";
import type { Topic } from "./shapes";
import page from "./topic.module.css";

/** What the topic is about, at length. */
export function Body({ body }: { body: Topic["body"] }) {
  const { t, language: reader } = useWords();
  const said = body && spoken(body, reader);
  return (
    <section aria-labelledby="about" className={page.section}>
      <h2 id="about">{t("topics.about")}</h2>
      {said ? (
        <>
          <WrittenIn language={said.language} />
          <div className={page.prose} lang={said.language}>
            <Written language={said.language}>
              <LateMarkdown text={said.text} below={3} />
            </Written>
          </div>
        </>
      ) : (
        <p className="dim">{t("topics.about_empty")}</p>
      )}
    </section>
  );
}
