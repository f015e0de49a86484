import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import { type Faults, faults } from "./faults";

export interface Submission {
  busy: boolean;
  /** What is wrong with what was typed, by field and in general. */
  faults: Faults | null;
  /** What went wrong on the way, if it wasn't what was typed. */
  failure: unknown;
  submit: () => Promise<void>;
}

/**
 * Sends a form once at a time. The server is the only judge: what it refuses is tied to the fields,
 * and the first wrong one gets the focus.
 */
export function useSubmission<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  send: (values: Values) => Promise<void>,
): Submission {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Faults | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

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
      const found = faults(error, names);
      form.setErrors(found?.fields ?? {});
      setRefused(found);
      if (!found) setFailure(error);
      focusFirst(names.filter((name) => found?.fields[name]));
    } finally {
      setBusy(false);
    }
  }

  function focusFirst(wrong: string[]) {
    if (wrong[0]) form.getInputNode(wrong[0])?.focus();
  }

  return { busy, faults: refused, failure, submit };
}
