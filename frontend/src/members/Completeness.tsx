import { useWords } from "../words/words";
import page from "./member.module.css";
import { steps } from "./missing";
import type { Member } from "./shapes";

/** For the member's own people and the staff: how much is told, and what to tell next. */
export function Completeness({ completeness }: { completeness: Member["completeness"] }) {
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
              <li key={step}>{t(`members.tell.${step}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t("members.complete")}</p>
      )}
    </section>
  );
}
