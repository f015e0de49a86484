import { dayOf } from "../words/days";
import { useWords } from "../words/words";
import { path, type Topic } from "./shapes";
import page from "./topic.module.css";

/** Where the topic stands on its way: all stages in words, the one reached said and marked. */
export function StagePath({ topic }: { topic: Topic }) {
  const { t, day } = useWords();
  const { stage, stage_since } = topic;
  const place = path.indexOf(stage);
  return (
    <div className={page.path}>
      <p>
        <strong>{t(`topics.stage.${stage}`)}</strong>{" "}
        <span className="dim">{t("topics.since", { day: day(dayOf(stage_since)) })}</span>
      </p>
      <ol aria-label={t("topics.path")}>
        {path.map((known, index) => (
          <li
            key={known}
            data-reached={index < place || undefined}
            aria-current={index === place ? "step" : undefined}
          >
            {t(`topics.stage.${known}`)}
            {index < place && <span className="unseen"> {t("topics.passed")}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
