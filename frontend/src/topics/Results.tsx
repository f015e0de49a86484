import { outward } from "../shell/markdown/outward";
import { useWords } from "../words/words";
import { Said } from "./Said";
import type { TopicResults } from "./shapes";
import page from "./topic.module.css";

/** What came of a topic: in words, in figures, and where to read more. */
export function Results({ results }: { results: TopicResults }) {
  const { t, say, number } = useWords();
  const links = results.links.filter(({ url }) => outward(url));
  return (
    <section aria-labelledby="outcome" className={page.section}>
      <h2 id="outcome">{t("topics.outcome")}</h2>
      <p>
        <Said texts={results.words} />
      </p>
      {results.figures.length > 0 && (
        <dl className={page.figures}>
          {results.figures.map(({ label, value }) => (
            <div key={`${label.fr} ${label.en}`}>
              <dt>
                <Said texts={label} />
              </dt>
              <dd>{number(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {links.length > 0 && (
        <ul className={page.links}>
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url}>{say(label)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
