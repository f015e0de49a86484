import { type UseFormReturnType, useForm } from "@mantine/form";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Tagged } from "../../api/client";
import { Refusal } from "../../api/problem";
import { keepDraft, readDraft } from "./drafts";
import { focusField } from "./focusField";
import { type Submission, useSubmission } from "./useSubmission";
import { changes, differing, type Fields, type Meeting, meet, merged } from "./versions";

interface EditingOptions<Rec, Values extends Fields> {
  /** Names the draft: the kind of record and its id. */
  name: string;
  /** The record as it was read last. */
  read: Tagged<Rec>;
  /** The fields that the form changes; the same function at each render. */
  valuesOf: (record: Rec) => Values;
  /** Saves what was changed over the version of that tag; a 412 is met here. */
  save: (changed: Partial<Values>, tag: string) => Promise<Tagged<Rec>>;
}

export interface Editing<Values extends Fields> {
  form: UseFormReturnType<Values>;
  submission: Submission;
  /** Whether something typed isn't saved. */
  unsaved: boolean;
  /** Just saved, and nothing typed since. */
  saved: boolean;
  /** Whether what is typed was found again from before. */
  restored: boolean;
  /** Both versions, when another one was saved meanwhile. */
  meeting: Meeting<Values> | null;
  choose: (meeting: Meeting<Values>) => void;
  /** From the two versions back to what was typed. */
  back: () => void;
  /** Gives up what was typed. */
  discard: () => void;
  /** For an act whose button goes: the focus goes to the first field. */
  focusFirst: () => void;
}

/** The editing of a record: draft, version, and the meeting of two versions. */
export function useEditing<Rec, Values extends Fields>({
  name,
  read,
  valuesOf,
  save,
}: EditingOptions<Rec, Values>): Editing<Values> {
  const version = ({ data, tag }: Tagged<Rec>) => ({ values: valuesOf(data), tag });
  const [draft] = useState(() => readDraft<Values>(name));
  const [basis, setBasis] = useState(() => draft?.basis ?? version(read));
  const [meeting, setMeeting] = useState<Meeting<Values> | null>(null);
  const [saved, setSaved] = useState(false);
  const [restored, setRestored] = useState(draft !== null);
  const form = useForm<Values>({
    initialValues: draft?.values ?? basis.values,
    onValuesChange: () => setSaved(false),
  });
  const unsaved = differing(form.values, basis.values).length > 0;

  useEffect(() => {
    keepDraft(name, unsaved ? { basis, values: form.values } : null);
  }, [name, unsaved, basis, form.values]);

  const untouched = useRef(!unsaved);
  untouched.current = !unsaved;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another version read makes a new basis
  useEffect(() => {
    if (untouched.current) rebase(read);
  }, [read]);

  const submission = useSubmission(form, async (typed) => {
    try {
      if (meeting) await put(typed, merged(meeting), meeting.theirs);
      else await put(typed, typed, basis);
    } catch (error) {
      const theirs = stale(error);
      if (theirs) return face(typed, theirs);
      if (meeting && error instanceof Refusal && error.problem.status === 422) {
        flushSync(() => {
          form.setValues(merged(meeting));
          setBasis(meeting.theirs);
          setMeeting(null);
        });
      }
      throw error;
    }
  });

  async function put(typed: Values, values: Values, over: typeof basis) {
    const now = version(await save(changes(values, over.values), over.tag));
    setBasis(now);
    write({ ...now.values, ...changes(form.getValues(), typed) });
    setMeeting(null);
    setRestored(false);
    setSaved(true);
  }

  /** Nobody has to choose where the other version changed none of these fields, or to the same. */
  async function face(typed: Values, theirs: typeof basis) {
    const before = meeting?.theirs.values ?? basis.values;
    const mine = meeting ? merged(meeting) : typed;
    const [moved, apart] = [differing(before, theirs.values), differing(mine, theirs.values)];
    if (moved.length && apart.length) setMeeting(meet(before, mine, theirs));
    else await put(typed, mine, theirs);
  }

  function stale(error: unknown) {
    if (!(error instanceof Refusal) || error.problem.code !== "stale_version") return null;
    return error.tag ? version({ data: error.problem.current as Rec, tag: error.tag }) : null;
  }

  function rebase(record: Tagged<Rec>) {
    const now = version(record);
    setBasis(now);
    write(now.values);
    form.clearErrors();
  }

  function write(values: Values) {
    if (differing(form.getValues(), values).length) form.setValues(values);
  }

  function discard() {
    keepDraft(name, null);
    rebase(read);
    setMeeting(null);
    setRestored(false);
  }

  function back() {
    flushSync(() => setMeeting(null));
    focusFirst();
  }

  function focusFirst() {
    focusField(Object.keys(basis.values)[0] ?? "");
  }

  return {
    form,
    submission,
    unsaved,
    saved: saved && !unsaved,
    restored: restored && unsaved,
    meeting,
    choose: setMeeting,
    back,
    discard,
    focusFirst,
  };
}
