import { useWords } from "../words/words";
import { Appearances } from "./Appearances";
import page from "./event.module.css";
import { Prose } from "./Prose";
import type { Line } from "./shapes";

/** What happens: its title, words on it, who speaks, and the lines within it. */
export function DayLine({ line }: { line: Line }) {
  const { say } = useWords();
  return (
    <li className={page.line}>
      <p className={page.lineTitle}>{say(line.title)}</p>
      {line.description && (
        <div className={page.description}>
          <Prose text={line.description} below={4} />
        </div>
      )}
      <Appearances line={line} />
      {line.lines.length > 0 && (
        <ol className={page.within}>
          {line.lines.map((inner) => (
            <DayLine key={inner.line_key} line={inner} />
          ))}
        </ol>
      )}
    </li>
  );
}
