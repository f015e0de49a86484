import { Button } from "@mantine/core";
import { useWords } from "../../words/words";
import { focusTitle } from "../focus";
import state from "./part.module.css";
import { Why } from "./Why";

interface UnreadProps {
  error: unknown;
  retry: () => unknown;
  /** Where the focus goes with the button that is pressed: to the page's title, unless something is nearer. */
  focus?: () => void;
}

/** A part that couldn't be read: said, with the request's number to quote and a button to try again. */
export function Unread({ error, retry, focus = focusTitle }: UnreadProps) {
  const { t } = useWords();
  return (
    <div role="alert" className={state.unread}>
      <Why what={t("shell.part.unread")} error={error} />
      <Button
        onClick={() => {
          focus();
          void retry();
        }}
      >
        {t("shell.failed.retry")}
      </Button>
    </div>
  );
}
