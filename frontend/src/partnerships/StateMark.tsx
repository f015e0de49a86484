import { useWords } from "../words/words";
import marks from "./partnerships.module.css";
import type { PartnershipState } from "./shapes";

/** A partnership's state by its sign and its word: never colour alone. */
export function StateMark({ state }: { state: PartnershipState }) {
  const { t } = useWords();
  return (
    <span className={marks.state} data-state={state}>
      <span className={marks.sign} aria-hidden="true" />
      {t(`partnerships.state.${state}`)}
    </span>
  );
}
