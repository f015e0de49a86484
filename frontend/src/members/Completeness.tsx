import type { ReactNode } from "react";
import { useWords } from "../words/words";
import page from "./member.module.css";
import { steps, type Told } from "./missing";
import type { Member } from "./shapes";

interface CompletenessProps {
  completeness: Member["completeness"];
  /** For who may do it: what leads to the field, in those words. */
  lead?: (step: Told, words: string) => ReactNode;
}

/** For the member's own people and the staff: how much is told, and what to tell next. */
export function Completeness({ completeness, lead = (_, words) => words }: CompletenessProps) {
  const { t } = useWords();
  if (!completeness) return null;
  const { done, of, missing } = completeness;
  const next = steps(missing);
  return (
    <section aria-labelledby="completeness" className={page.completeness}>
      <h2 id="completeness">{t("members.completeness", { done, of })}</h2>
      <progress className={page.progress} value={done} max={of} aria-labelledby="completeness" />
      {next.length > 0 ? (
        <>
          <p>{t("members.missing")}</p>
          <ul>
            {next.map((step) => (
              <li key={step}>{lead(step, t(`members.tell.${step}`))}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t("members.complete")}</p>
      )}
    </section>
  );
}
