import { Button } from "@mantine/core";
import { Refusal } from "../../api/problem";
import { useWords } from "../../words/words";
import { awaitTitle, focusTitle } from "../focus";
import { NotFound } from "./NotFound";
import { State } from "./State";
import state from "./state.module.css";

interface FailedProps {
  error: unknown;
  retry: () => void;
  /** Of a list: leaves its filters, for an address that holds one that nobody knows. */
  clear?: () => void;
  alone?: boolean;
}

/** A reading that failed: what happened, the request's number to quote, and a button to try again. */
export function Failed({ error, retry, clear, alone }: FailedProps) {
  const { t, say } = useWords();
  const problem = error instanceof Refusal ? error.problem : null;
  if (alone && problem?.status === 404) return <NotFound />;
  if (clear && problem && misaddressed.includes(problem.code))
    return <UnknownFilter clear={clear} />;
  const unreached = problem?.code === "unreachable";
  return (
    <State
      said
      alone={alone}
      title={t(unreached ? "shell.failed.unreachable" : "shell.failed.title")}
      actions={
        <Button
          variant="filled"
          onClick={() => {
            if (alone) awaitTitle();
            else focusTitle();
            retry();
          }}
        >
          {t("shell.failed.retry")}
        </Button>
      }
    >
      <p>
        {problem?.detail
          ? say(problem.detail)
          : t(unreached ? "shell.failed.network" : "shell.failed.text")}
      </p>
      {problem?.request_id && (
        <p className={state.request}>
          {t("shell.failed.request")} <code>{problem.request_id}</code>
        </p>
      )}
    </State>
  );
}

const misaddressed = ["invalid_parameter", "unknown_parameter"];

/** Trying again can't help: the address asks for what isn't in the lists. */
function UnknownFilter({ clear }: { clear: () => void }) {
  const { t } = useWords();
  return (
    <State
      said
      title={t("shell.unknown_filter.title")}
      actions={
        <Button variant="filled" onClick={clear}>
          {t("shell.filters.clear")}
        </Button>
      }
    >
      <p>{t("shell.unknown_filter.text")}</p>
    </State>
  );
}
