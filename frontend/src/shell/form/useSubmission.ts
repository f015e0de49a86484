import type { UseFormReturnType } from "@mantine/form";
import { type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../../words/words";
import { type Faults, faults, holds } from "./faults";
import { focusField } from "./focusField";

export interface Submission {
  busy: boolean;
  /** What is wrong with what was typed, by field and in general. */
  faults: Faults | null;
  /** What went wrong on the way, if it wasn't what was typed. */
  failure: unknown;
  /** What sums it up; it takes the focus when no field is to blame. */
  summary: RefObject<HTMLDivElement | null>;
  submit: () => Promise<void>;
}

/**
 * Sends a form once at a time. The server is the only judge: what it refuses is tied to the fields,
 * and the first wrong one gets the focus. Else the summary does, for it may stand far above the button.
 */
export function useSubmission<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  send: (values: Values) => Promise<void>,
): Submission {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Faults | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const summary = useRef<HTMLDivElement>(null);

  async function submit() {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await send(form.getValues());
      form.clearErrors();
      setRefused(null);
    } catch (error) {
      const names = Object.keys(form.getValues());
      const found = faults(error, names, say);
      flushSync(() => {
        form.setErrors(found?.fields ?? {});
        setRefused(found);
        if (!found) setFailure(error);
      });
      if (!focusFirst(names, Object.keys(found?.fields ?? {}))) summary.current?.focus();
    } finally {
      setBusy(false);
    }
  }

  return { busy, faults: refused, failure, summary, submit };
}

/** The first in the order of the form; the server names faults in its own. */
function focusFirst(names: string[], wrong: string[]): boolean {
  const [first] = names.flatMap((name) => wrong.filter((path) => holds(name, path)));
  return first !== undefined && focusField(first);
}
