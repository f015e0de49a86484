import { Button } from "@mantine/core";
import { Refusal } from "../../api/problem";
import { useWords } from "../../words/words";
import { focusTitle } from "../focus";
import state from "./part.module.css";

interface UnreadProps {
  error: unknown;
  retry: () => unknown;
  /** Where the focus goes with the button that is pressed: to the page's title, unless something is nearer. */
  focus?: () => void;
}

/** A part that couldn't be read: said, with the request's number to quote and a button to try again. */
export function Unread({ error, retry, focus = focusTitle }: UnreadProps) {
  const { t, say } = useWords();
  const problem = error instanceof Refusal ? error.problem : null;
  const reason = problem?.code === "unreachable" ? t("shell.failed.network") : problem?.detail;
  return (
    <div role="alert" className={state.unread}>
      <p>
        {t("shell.part.unread")} {reason && say(reason)}
      </p>
      {problem?.request_id && (
        <p className="dim small">
          {t("shell.failed.request")} <code>{problem.request_id}</code>
        </p>
      )}
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
