import { useTerms } from "../members/useTerms";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { spoken } from "../words/spoken";
import { useWords } from "../words/words";
import { Said, WrittenIn } from "./Said";
import type { TopicSummary } from "./shapes";
import topics from "./topics.module.css";
import { useCounts } from "./useCounts";

interface CardProps {
  topic: TopicSummary;
  /** Whether the card says by itself that it is a demonstration. */
  marked: boolean;
}

/** A topic on the board: its title, one line of sense, its themes, and who is in it. */
export function Card({ topic, marked }: CardProps) {
  const { t, say, language } = useWords();
  const { nameOf } = useTerms("themes");
  const counts = useCounts();
  const { title, summary, themes, interests, leads } = topic;
  const named = themes.map(nameOf).filter(Boolean);
  return (
    <li className={topics.card}>
      <h3>
        <PageLink page="topic" parameters={{ topic: topic.slug }} className="alone">
          <Said texts={title} />
        </PageLink>
      </h3>
      <WrittenIn language={spoken(title, language).language} />
      {marked && <DemoMark />}
      {summary && (
        <p className={topics.sense}>
          <Said texts={summary} />
        </p>
      )}
      {named.length > 0 && (
        <ul className={topics.tags} aria-label={t("topics.themes")}>
          {named.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <p className={topics.counts}>{counts(interests)}</p>
      {leads.length > 0 && (
        <p className={topics.leads}>
          {t("topics.led_by", { count: leads.length })}{" "}
          {leads.map(({ name }) => say(name)).join(", ")}
        </p>
      )}
    </li>
  );
}
