import { Button } from "@mantine/core";
import type { MouseEvent, ReactNode } from "react";
import { Refusal } from "../api/problem";
import { useWords } from "../words/words";
import form from "./form.module.css";
import type { Submission } from "./useSubmission";

interface FormProps {
  submission: Submission;
  /** The verb on the button. */
  act: string;
  /** The label of each field, to name it in the summary. */
  labels: Record<string, string>;
  children: ReactNode;
}

/** A form with what is wrong summed up at the top. The button keeps the focus while it works. */
export function Form({ submission, act, labels, children }: FormProps) {
  const { t } = useWords();
  return (
    <form
      noValidate
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submission.submit();
      }}
    >
      <Summary submission={submission} labels={labels} />
      {children}
      <Button
        type="submit"
        variant="filled"
        aria-busy={submission.busy}
        aria-disabled={submission.busy}
      >
        {submission.busy ? t("accounts.sending") : act}
      </Button>
    </form>
  );
}

function Summary({ submission, labels }: Pick<FormProps, "submission" | "labels">) {
  const { t, say } = useWords();
  const { faults, failure } = submission;
  if (!faults && !failure) return null;
  const problem = failure instanceof Refusal ? failure.problem : null;
  return (
    <div role="alert" className={form.summary}>
      <p className={form.title}>
        {t(
          faults
            ? "accounts.faults"
            : problem?.status === 0
              ? "shell.failed.unreachable"
              : "shell.failed.title",
        )}
      </p>
      {faults && (
        <ul>
          {faults.general.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
          {Object.entries(faults.fields).map(([name, text]) => (
            <li key={name}>
              <a href={`#${name}`} onClick={focusField}>
                {labels[name]}
              </a>{" "}
              – {say(text)}
            </li>
          ))}
        </ul>
      )}
      {!faults && <p>{say(problem?.detail || t("accounts.kept"))}</p>}
      {problem?.request_id && (
        <p>
          {t("shell.failed.request")} <code>{problem.request_id}</code>
        </p>
      )}
    </div>
  );
}

/** Goes to the field without touching the address. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
