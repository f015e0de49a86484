import { useId } from "react";
import { useWords } from "../words/words";
import { DayLine } from "./DayLine";
import page from "./event.module.css";
import type { Block, Zone } from "./shapes";

/** A part of the day: its name and hours, what happens in it. */
export function DayBlock({ block, zone }: { block: Block; zone: Zone }) {
  const { t, say, language, hourAt } = useWords();
  const title = useId();
  const from = hourAt(block.starts_at, zone);
  const to = hourAt(block.ends_at, zone);
  return (
    <li className={page.block}>
      <div>
        <h3 id={title}>{say(block.title)}</h3>
        <p className={page.hours} lang={language}>
          {t("events.hours", { from, to })}
        </p>
      </div>
      {block.lines.length > 0 && (
        <ol className={page.lines} aria-labelledby={title}>
          {block.lines.map((line) => (
            <DayLine key={line.line_key} line={line} />
          ))}
        </ol>
      )}
    </li>
  );
}
