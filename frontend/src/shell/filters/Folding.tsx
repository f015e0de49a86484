import { type ReactNode, useId, useState } from "react";
import { useWords } from "../../words/words";
import frame from "./filters.module.css";

/** Fields that open by a button on a phone; it says how many filters hold. */
export function Folding({ held, children }: { held: number; children: ReactNode }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const fields = useId();
  return (
    <>
      <button
        type="button"
        className={frame.toggle}
        aria-expanded={open}
        aria-controls={fields}
        onClick={() => setOpen(!open)}
      >
        {t("shell.filters.open", { count: held })}
      </button>
      <div id={fields} className={frame.fields} data-open={open || undefined}>
        {children}
      </div>
    </>
  );
}
