import { Refusal } from "../../api/problem";
import { useWords } from "../../words/words";

interface WhyProps {
  /** What couldn't be read. */
  what: string;
  error: unknown;
}

/** What couldn't be read and why, with the request's number to quote. */
export function Why({ what, error }: WhyProps) {
  const { t, say } = useWords();
  const problem = error instanceof Refusal ? error.problem : null;
  const reason = problem?.code === "unreachable" ? t("shell.failed.network") : problem?.detail;
  return (
    <>
      <p>
        {what} {reason && say(reason)}
      </p>
      {problem?.request_id && (
        <p className="dim small">
          {t("shell.failed.request")} <code>{problem.request_id}</code>
        </p>
      )}
    </>
  );
}
