import { Button, Textarea } from "@mantine/core";
import { useId, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Tagged } from "../api/client";
import { Form } from "../shell/form/Form";
import { Restored } from "../shell/form/Restored";
import { useEditing } from "../shell/form/useEditing";
import { UnsavedGuard } from "../shell/unsaved/UnsavedGuard";
import { useWords } from "../words/words";
import { type Declared, declare, declaredOf, withdraw } from "./declare";
import { KindField } from "./KindField";
import type { Ability, Interest, Kind, MemberReference, Topic } from "./shapes";
import { useWhyNoInterest } from "./useWhyNot";
import { WithdrawDialog } from "./WithdrawDialog";

interface InterestFormProps {
  /** Names what is typed and not sent. */
  draft: string;
  address: string;
  topic: Topic;
  member: MemberReference;
  interest: Interest | null;
  can: Ability;
  onDone: (done: Done) => void;
}

/** What was done with a member's interest. */
export type Done =
  | { what: "declared" | "changed"; member: MemberReference; kind: Kind }
  | { what: "withdrawn"; member: MemberReference };

/** A member's interest in a topic: as what, and in its own words. */
export function InterestForm(props: InterestFormProps) {
  const { address, topic, member, interest, can, onDone } = props;
  const { t, say } = useWords();
  const [asking, setAsking] = useState(false);
  const reason = useId();
  const whyNot = useWhyNoInterest();
  const at = { address, topic: topic.id, member: member.id };
  const name = say(member.name);
  const read = useMemo(() => ({ data: interest, tag: "" }), [interest]);
  const editing = useEditing<Interest | null, Declared>({
    name: props.draft,
    read,
    valuesOf: declaredOf,
    save: async (changed): Promise<Tagged<Interest>> => {
      const kept = await declare(at, { ...declaredOf(interest), ...changed });
      onDone({ what: interest ? "changed" : "declared", member, kind: kept.kind });
      return { data: kept, tag: "" };
    },
  });
  const { form, submission, unsaved } = editing;
  const blocked =
    whyNot(can) ??
    (form.values.kind ? undefined : t("topics.choose_kind")) ??
    (unsaved ? undefined : t("shell.form.nothing"));
  const whyNotWithdrawn = whyNot(interest?.abilities?.withdraw);
  const labels = { kind: t("topics.kind", { member: name }), words: t("topics.words") };

  async function leave() {
    await withdraw(at);
    flushSync(() => setAsking(false));
    onDone({ what: "withdrawn", member });
    editing.focusFirst();
  }
  const giveUp = () => {
    editing.discard();
    editing.focusFirst();
  };

  return (
    <>
      <UnsavedGuard unsaved={unsaved} forget={editing.discard} />
      {editing.restored && <Restored />}
      <Form
        submission={submission}
        act={t(interest ? "topics.change" : "topics.declare")}
        labels={labels}
        blocked={blocked}
        note={
          <>
            {unsaved && <Button onClick={giveUp}>{t("shell.form.discard")}</Button>}
            {interest && !unsaved && (
              <Button
                aria-haspopup="dialog"
                aria-disabled={whyNotWithdrawn !== undefined}
                aria-describedby={whyNotWithdrawn === undefined ? undefined : reason}
                onClick={() => whyNotWithdrawn === undefined && setAsking(true)}
              >
                {t("topics.withdraw")}
              </Button>
            )}
            {interest && !unsaved && whyNotWithdrawn !== undefined && (
              <p id={reason} className="dim" hidden={whyNotWithdrawn === blocked}>
                {whyNotWithdrawn}
              </p>
            )}
          </>
        }
      >
        <KindField
          legend={labels.kind}
          disabled={can !== true}
          value={form.values.kind}
          onChange={(kind) => form.setFieldValue("kind", kind)}
          error={form.errors.kind}
        />
        <Textarea
          id="words"
          rows={3}
          label={labels.words}
          description={t("topics.words_hint")}
          readOnly={can !== true}
          {...form.getInputProps("words")}
        />
      </Form>
      {asking && <WithdrawDialog member={name} withdraw={leave} onClose={() => setAsking(false)} />}
    </>
  );
}
