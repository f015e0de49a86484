import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Form } from "../shell/form/Form";
import { useSubmission } from "../shell/form/useSubmission";
import { useWords } from "../words/words";
import { Dialog } from "./Dialog";

interface WithdrawDialogProps {
  member: string;
  withdraw: () => Promise<void>;
  onClose: () => void;
}

/** Asks before a member leaves a topic. */
export function WithdrawDialog({ member, withdraw, onClose }: WithdrawDialogProps) {
  const { t } = useWords();
  const form = useForm({ initialValues: {} });
  const submission = useSubmission(form, withdraw);
  return (
    <Dialog title={t("topics.withdraw")} onClose={onClose}>
      <p>{t("topics.withdraw_text", { member })}</p>
      <Form
        submission={submission}
        act={t("topics.withdraw")}
        labels={{}}
        note={<Button onClick={onClose}>{t("topics.cancel")}</Button>}
      >
        {null}
      </Form>
    </Dialog>
  );
}
