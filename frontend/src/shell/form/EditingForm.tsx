import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../words/words";
import { UnsavedGuard } from "../unsaved/UnsavedGuard";
import { Form } from "./Form";
import form from "./form.module.css";
import { Restored } from "./Restored";
import { TwoVersions } from "./TwoVersions";
import type { Editing } from "./useEditing";
import type { Fields } from "./versions";

interface EditingFormProps<Values extends Fields> {
  editing: Editing<Values>;
  /** The verb on the button. */
  act: string;
  labels: Record<string, string>;
  /** A field's value as a person reads it; a list or a long text line by line. */
  shown: (name: keyof Values, value: unknown) => string | string[];
  /** A form of more than a screen: its button stays in sight. */
  long?: boolean;
  children: ReactNode;
}

/** The form of a record that others may change too: nothing typed is lost, nothing saved is overwritten unseen. */
export function EditingForm<Values extends Fields>({
  editing,
  act,
  labels,
  shown,
  long,
  children,
}: EditingFormProps<Values>) {
  const { t } = useWords();
  const { submission, meeting, unsaved, saved } = editing;
  const giveUp = () => {
    editing.discard();
    editing.focusFirst();
  };
  return (
    <>
      <UnsavedGuard unsaved={unsaved} forget={editing.discard} />
      {editing.restored && <Restored giveUp={giveUp} />}
      <Form
        submission={submission}
        act={meeting ? t("shell.conflict.act") : act}
        labels={labels}
        long={long}
        failed={t("shell.form.not_saved")}
        blocked={unsaved || saved ? undefined : t("shell.form.nothing")}
        note={
          <>
            {meeting && <Button onClick={editing.back}>{t("shell.conflict.back")}</Button>}
            {unsaved && !meeting && <p className="dim">{t("shell.form.unsaved")}</p>}
            <p role="status" className={form.saved}>
              {saved ? t("shell.form.saved") : ""}
            </p>
          </>
        }
      >
        {meeting ? (
          <TwoVersions meeting={meeting} choose={editing.choose} labels={labels} shown={shown} />
        ) : (
          children
        )}
      </Form>
    </>
  );
}
