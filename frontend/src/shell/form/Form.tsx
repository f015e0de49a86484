import { Button } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useWords } from "../../words/words";
import form from "./form.module.css";
import { Summary } from "./Summary";
import type { Submission } from "./useSubmission";

interface FormProps {
  submission: Submission;
  /** The verb on the button. */
  act: string;
  /** The label of each field, to name it in the summary. */
  labels: Record<string, string>;
  /** What is said when nothing came of it and no field is to blame. */
  failed?: string;
  /** Why the button is not possible now. */
  blocked?: string;
  /** Beside the button: what becomes of the form. */
  note?: ReactNode;
  /** Of more than a screen: the button stays in sight. */
  long?: boolean;
  children: ReactNode;
}

/** A form with what is wrong summed up at the top. The button keeps the focus while it works. */
export function Form({
  submission,
  act,
  labels,
  failed,
  blocked,
  note,
  long,
  children,
}: FormProps) {
  const { t } = useWords();
  const reason = useId();
  return (
    <form
      noValidate
      className={form.form}
      data-long={long || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        if (blocked === undefined) void submission.submit();
      }}
    >
      <Summary submission={submission} labels={labels} failed={failed ?? t("shell.form.failed")} />
      {children}
      <div className={form.end}>
        <Button
          type="submit"
          variant="filled"
          aria-busy={submission.busy}
          aria-disabled={submission.busy || blocked !== undefined}
          aria-describedby={blocked === undefined ? undefined : reason}
        >
          {submission.busy ? t("shell.form.sending") : act}
        </Button>
        {blocked !== undefined && (
          <p id={reason} className="dim">
            {blocked}
          </p>
        )}
        {note}
      </div>
    </form>
  );
}
