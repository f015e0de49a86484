import { DemoMark } from "../shell/DemoMark";
import { useWords } from "../words/words";
import agenda from "./agenda.module.css";
import type { EventSummary } from "./shapes";

/** What to know before the rest: not yet announced, cancelled, invented. */
export function Standing({ event }: { event: Pick<EventSummary, "state" | "demo"> }) {
  const { t } = useWords();
  const { state, demo } = event;
  if (state === "published" && !demo) return null;
  return (
    <p className={agenda.marks}>
      {state !== "published" && (
        <span className={agenda.state} data-state={state}>
          {t(`events.state.${state}`)}
        </span>
      )}
      {demo && <DemoMark />}
    </p>
  );
}
