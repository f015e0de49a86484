import { useWords } from "../../words/words";
import state from "./state.module.css";

/** While something is read: said once, drawn as the lines that will come. */
export function Loading() {
  const { t } = useWords();
  return (
    <div className={state.loading} role="status">
      {t("shell.loading")}
      <ComingLines />
    </div>
  );
}

/** The lines that will come, where something else says that they are read. */
export function ComingLines() {
  return (
    <div className={state.lines} aria-hidden="true">
      <div className={state.line} />
      <div className={state.line} />
      <div className={state.line} />
    </div>
  );
}
