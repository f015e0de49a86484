import { Button } from "@mantine/core";
import { useWords } from "../../words/words";
import form from "./form.module.css";

/** What was typed before was found again; the button that gives it up, unless the form has one. */
export function Restored({ giveUp }: { giveUp?: () => void }) {
  const { t } = useWords();
  return (
    <div role="status" className={form.notice}>
      <p>{t("shell.form.restored")}</p>
      {giveUp && <Button onClick={giveUp}>{t("shell.form.discard")}</Button>}
    </div>
  );
}
