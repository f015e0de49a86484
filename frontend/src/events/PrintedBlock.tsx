import { useWords } from "../words/words";
import { Prose } from "./Prose";
import { printedAppearances } from "./printed";
import printed from "./printed.module.css";
import type { Block, Line, Zone } from "./shapes";

/** A part of the day on paper: its hours as they were printed, its lines. */
export function PrintedBlock({ block, zone }: { block: Block; zone: Zone }) {
  const { t, say, hourAt } = useWords();
  const hours =
    block.hours_text ??
    t("events.hours", { from: hourAt(block.starts_at, zone), to: hourAt(block.ends_at, zone) });
  return (
    <section className={printed.block}>
      <h2>{say(`${block.title} (${hours})`)}</h2>
      {block.lines.map((line) => (
        <PrintedLine key={line.line_key} line={line} />
      ))}
    </section>
  );
}

function PrintedLine({ line }: { line: Line }) {
  const { say, t } = useWords();
  const appearances = printedAppearances(line, (role) => t(`events.role.${role}`));
  return (
    <div className={printed.line}>
      <p className={printed.lineTitle}>{say(line.title)}</p>
      {line.description && <Prose text={line.description} below={3} />}
      {line.appearances_text && <p>{say(line.appearances_text)}</p>}
      {appearances.length > 0 && (
        <ul>
          {appearances.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ul>
      )}
      {line.lines.length > 0 && (
        <ul>
          {line.lines.map((inner) => (
            <li key={inner.line_key}>
              <PrintedLine line={inner} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
