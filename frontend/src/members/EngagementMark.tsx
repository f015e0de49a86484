import { useWords } from "../words/words";
import directory from "./members.module.css";
import type { Engagement } from "./shapes";

/** A full dot and the word, a ring and the word: never colour alone. */
export function EngagementMark({ engagement }: { engagement: Engagement }) {
  const { t } = useWords();
  return (
    <span className={directory.engagement} data-engagement={engagement ?? "unsaid"}>
      <span className={directory.sign} aria-hidden="true" />
      {t(`members.engagement.${engagement ?? "unsaid"}`)}
    </span>
  );
}
