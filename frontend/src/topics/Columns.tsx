import { useWords } from "../words/words";
import { Card } from "./Card";
import { path, type Stage, type TopicSummary } from "./shapes";
import topics from "./topics.module.css";

interface ColumnsProps {
  found: TopicSummary[];
  /** The one stage that is asked for, if any. */
  only: Stage | "";
  marked: boolean;
}

/** Stages that stand on the board even when no topic is there. */
const always: Stage[] = ["anticipated", "under_study", "selected", "active"];
/** What is over: at the end, and closed until one asks. */
const over: Stage[] = ["closed", "dismissed"];

/** The board: the open stages side by side, on a phone one under the other, what is over below. */
export function Columns({ found, only, marked }: ColumnsProps) {
  const { t } = useWords();
  const at = (stage: Stage) => found.filter((topic) => topic.stage === stage);
  const wanted = (stage: Stage) => !only || stage === only;
  const open = path.filter(
    (stage) =>
      !over.includes(stage) && wanted(stage) && (always.includes(stage) || at(stage).length > 0),
  );
  const past = over.filter((stage) => wanted(stage) && at(stage).length > 0);
  const cards = (stage: Stage) =>
    at(stage).map((topic) => <Card key={topic.id} topic={topic} marked={marked && topic.demo} />);

  return (
    <>
      {open.length > 0 && (
        <div className={topics.board} data-single={open.length === 1 || undefined}>
          {open.map((stage) => (
            <section key={stage} aria-labelledby={`stage-${stage}`} className={topics.column}>
              <h2 id={`stage-${stage}`}>
                {t(`topics.stages.${stage}`)} <Count of={at(stage).length} />
              </h2>
              {at(stage).length ? (
                <ul>{cards(stage)}</ul>
              ) : (
                <p className="dim small">{t("topics.none_here")}</p>
              )}
            </section>
          ))}
        </div>
      )}
      {past.map((stage) => (
        <details key={stage} className={topics.over} open={stage === only}>
          <summary>
            <h2>
              {t(`topics.stages.${stage}`)} <Count of={at(stage).length} />
            </h2>
          </summary>
          <ul>{cards(stage)}</ul>
        </details>
      ))}
    </>
  );
}

function Count({ of }: { of: number }) {
  const { number } = useWords();
  return <span className={topics.number}>{number(of)}</span>;
}
