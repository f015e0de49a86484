import { Button, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { keepDraft, readDraft } from "../shell/form/drafts";
import { Form } from "../shell/form/Form";
import { useSubmission } from "../shell/form/useSubmission";
import { useWords } from "../words/words";
import { Dialog } from "./Dialog";
import { Said } from "./Said";
import type { Topic, TopicSummary, Transition } from "./shapes";
import { useStep } from "./useStep";

interface StepDialogProps {
  /** The account that takes the step: its drafts are its own. */
  taker: string;
  topic: TopicSummary;
  step: Transition;
  onDone: (topic: Topic) => void;
  onClose: () => void;
}

/** Asks what goes with a step; what is typed stays in this tab until the step is taken. */
export function StepDialog({ taker, topic, step, onDone, onClose }: StepDialogProps) {
  const { t } = useWords();
  const take = useStep(topic);
  const draft = `step.${taker}.${topic.id}.${step}`;
  const form = useForm({
    initialValues: readDraft<{ reason: string }>(draft)?.values ?? { reason: "" },
    onValuesChange: (values) =>
      keepDraft(
        draft,
        values.reason ? { basis: { values: { reason: "" }, tag: "" }, values } : null,
      ),
  });
  const submission = useSubmission(form, async ({ reason }) => {
    const moved = await take(step, reason);
    keepDraft(draft, null);
    onDone(moved);
  });
  const label = t(`topics.reason_for.${asksFor(step)}`);

  return (
    <Dialog title={t(`topics.step.${step}`)} onClose={onClose}>
      <p>
        <strong>
          <Said texts={topic.title} />
        </strong>
      </p>
      <p className="dim">{t(`topics.step_leads.${step}`)}</p>
      <Form
        submission={submission}
        act={t(`topics.step.${step}`)}
        labels={{ reason: label }}
        note={<Button onClick={onClose}>{t("topics.cancel")}</Button>}
      >
        <Textarea
          id="reason"
          rows={4}
          label={label}
          description={t(`topics.reason_hint.${asksFor(step)}`)}
          {...form.getInputProps("reason")}
        />
      </Form>
    </Dialog>
  );
}

/** What the words of a step are to whom reads them later. */
function asksFor(step: Transition): "dismiss" | "close" | "any" {
  return step === "dismiss" || step === "close" ? step : "any";
}
