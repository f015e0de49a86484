import { Button, Textarea } from "@mantine/core";
import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Tagged } from "../api/client";
import { Form } from "../shell/form/Form";
import { Restored } from "../shell/form/Restored";
import { useEditing } from "../shell/form/useEditing";
import { UnsavedGuard } from "../shell/unsaved/UnsavedGuard";
import { useWords } from "../words/words";
import { type Declared, declare, declaredOf, withdraw } from "./declare";
import { type Done, InterestDone } from "./InterestDone";
import { InterestStands } from "./InterestStands";
import { KindField } from "./KindField";
import type { Ability, Interest, MemberReference, Topic } from "./shapes";
import { useDoneInSight } from "./useDoneInSight";
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
  settled: boolean;
  done: Done | null;
  onDone: (done: Done) => void;
}

/**
 * A member's interest in a topic: as what, and in its own words. Where it can't be changed it is text
 * and no form, unless something was typed: that stays for its author to take along or give up.
 */
export function InterestForm(props: InterestFormProps) {
  const { address, topic, member, interest, can, settled, onDone } = props;
  const { t, say } = useWords();
  const [asking, setAsking] = useState(false);
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
  const done = unsaved ? null : props.done;
  const told = useDoneInSight(done, settled);
  const forbidden = whyNot(can);
  const blocked =
    forbidden ??
    (form.values.kind ? undefined : t("topics.choose_kind")) ??
    (unsaved || editing.saved ? undefined : t("shell.form.nothing"));
  const labels = { kind: t("topics.kind", { member: name }), words: t("topics.words") };

  async function leave() {
    await withdraw(at);
    flushSync(() => setAsking(false));
    onDone({ what: "withdrawn", member });
    told.current?.closest("form")?.querySelector<HTMLElement>("[type=submit]")?.focus();
  }
  const giveUp = () => {
    editing.discard();
    if (forbidden === undefined) editing.focusFirst();
    else document.getElementById("own")?.focus();
  };

  if (forbidden !== undefined && !unsaved)
    return <InterestStands interest={interest} why={forbidden} />;
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
            {interest?.abilities?.withdraw === true && !unsaved && (
              <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
                {t("topics.withdraw")}
              </Button>
            )}
            <InterestDone ref={told} done={done} />
          </>
        }
      >
        <KindField
          legend={labels.kind}
          disabled={forbidden !== undefined}
          value={form.values.kind}
          onChange={(kind) => form.setFieldValue("kind", kind)}
          error={form.errors.kind}
        />
        <Textarea
          id="words"
          rows={3}
          label={labels.words}
          description={t("topics.words_hint")}
          readOnly={forbidden !== undefined}
          {...form.getInputProps("words")}
        />
      </Form>
      {asking && <WithdrawDialog member={name} withdraw={leave} onClose={() => setAsking(false)} />}
    </>
  );
}
