import { dayOf } from "../words/days";
import { useWords } from "../words/words";
import type { HistoryEntry } from "./shapes";
import page from "./topic.module.css";

/** How the topic came where it is, the last step first; the reasons show to whom they were given. */
export function History({ history }: { history: HistoryEntry[] }) {
  const { t, say, day } = useWords();
  return (
    <section aria-labelledby="history" className={page.aside}>
      <h2 id="history">{t("topics.history")}</h2>
      <ol className={page.history} reversed>
        {history.toReversed().map(({ stage, at, reason }) => (
          <li key={`${at} ${stage}`}>
            <strong>{t(`topics.stage.${stage}`)}</strong>{" "}
            <span className="dim">{t("topics.on", { day: day(dayOf(at)) })}</span>
            {reason && <p>{say(reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
