import type { MouseEvent } from "react";
import { Refusal } from "../../api/problem";
import { useWords } from "../../words/words";
import { focusField } from "./focusField";
import form from "./form.module.css";
import type { Submission } from "./useSubmission";

interface SummaryProps {
  submission: Submission;
  labels: Record<string, string>;
  /** What is said when nothing came of it. */
  failed: string;
}

/** What is wrong, at the top of a form, each fault leading to its field. */
export function Summary({ submission, labels, failed }: SummaryProps) {
  const { t, say } = useWords();
  const { faults, failure, summary } = submission;
  if (!faults && !failure) return null;
  const problem = failure instanceof Refusal ? failure.problem : null;
  /** The field's label; of a list, with the number of its line. */
  const named = (path: string) => {
    const [field = "", line] = path.split(".");
    const label = labels[path] ?? labels[field] ?? field;
    return Number.isInteger(Number(line ?? "no"))
      ? t("shell.form.line", { label, line: Number(line) + 1 })
      : label;
  };
  return (
    <div ref={summary} role="alert" tabIndex={-1} className={form.summary}>
      <p className={form.title}>
        {faults && t("shell.form.faults")}
        {!faults && (problem?.status === 0 ? t("shell.failed.unreachable") : failed)}
      </p>
      {faults && (
        <ul>
          {faults.general.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {Object.entries(faults.fields).map(([path, text]) => (
            <li key={path}>
              <a href={`#${path}`} onClick={(event) => goTo(event, path)}>
                {named(path)}
              </a>{" "}
              – {text}
            </li>
          ))}
        </ul>
      )}
      {!faults && <p>{say(problem?.detail || t("shell.form.kept"))}</p>}
      {problem?.request_id && (
        <p>
          {t("shell.failed.request")} <code>{problem.request_id}</code>
        </p>
      )}
    </div>
  );
}

/** Goes to the field without touching the address. */
function goTo(event: MouseEvent, path: string) {
  event.preventDefault();
  focusField(path);
}
