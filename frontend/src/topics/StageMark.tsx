import { useWords } from "../words/words";
import { path, type Stage } from "./shapes";
import topics from "./topics.module.css";

/** A stage by its word and its place in the way: never colour alone. */
export function StageMark({ stage }: { stage: Stage }) {
  const { t } = useWords();
  const place = path.indexOf(stage);
  return (
    <span className={topics.stage}>
      <span className={topics.places} aria-hidden="true">
        {path.map((known, index) => (
          <span key={known} data-reached={index <= place || undefined} />
        ))}
      </span>
      {t(`topics.stage.${stage}`)}
    </span>
  );
}
