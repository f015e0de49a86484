import { useEffect, useRef } from "react";
import { useWords } from "../../words/words";
import form from "./form.module.css";
import type { Fields, Meeting, Side } from "./versions";

interface TwoVersionsProps<Values extends Fields> {
  meeting: Meeting<Values>;
  choose: (meeting: Meeting<Values>) => void;
  labels: Record<string, string>;
  /** A field's value as a person reads it; a list or a long text line by line. */
  shown: (name: keyof Values, value: unknown) => string | string[];
}

/** What was typed beside what was saved meanwhile, field by field, each to be chosen. */
export function TwoVersions<Values extends Fields>({
  meeting,
  choose,
  labels,
  shown,
}: TwoVersionsProps<Values>) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { theirs, mine, typed, kept } = meeting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version met is announced by its title
  useEffect(() => title.current?.focus(), [theirs]);
  const linesOf = (name: keyof Values, side: Side) =>
    [shown(name, (side === "mine" ? mine : theirs.values)[name])].flat().filter(Boolean);

  return (
    <section className={form.meeting}>
      <div className={form.notice}>
        <h3 ref={title} tabIndex={-1}>
          {t("shell.conflict.title")}
        </h3>
        <p>{t("shell.conflict.text")}</p>
      </div>
      {(Object.keys(kept) as (keyof Values & string)[]).map((name) => (
        <fieldset key={name} className={form.versions}>
          <legend>{labels[name]}</legend>
          {sides.map((side) => (
            <label key={side} className={form.version}>
              <input
                type="radio"
                name={`kept ${name}`}
                checked={kept[name] === side}
                onChange={() => choose({ ...meeting, kept: { ...kept, [name]: side } })}
              />
              <span>
                <small>
                  {t(`shell.conflict.${side === "mine" && !typed.includes(name) ? "read" : side}`)}
                </small>{" "}
                <Lines lines={linesOf(name, side)} other={linesOf(name, opposite[side])} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** Where there are several lines, each that the other version does not have says so. */
function Lines({ lines, other }: { lines: string[]; other: string[] }) {
  const { t } = useWords();
  if (!lines.length) return t("shell.conflict.empty");
  const several = lines.length > 1 || other.length > 1;
  return lines.map((line, key) => (
    <Line key={lineKey(line, key)} text={line} alone={several && !other.includes(line)} />
  ));
}

function Line({ text, alone }: { text: string; alone: boolean }) {
  const { t } = useWords();
  return (
    <span className={form.line} data-alone={alone || undefined}>
      {text}
      {alone && <small> {t("shell.conflict.only")}</small>}{" "}
    </span>
  );
}

/** Two lines of a text may be the same. */
function lineKey(line: string, place: number): string {
  return `${place} ${line}`;
}

const sides: Side[] = ["mine", "theirs"];
const opposite: Record<Side, Side> = { mine: "theirs", theirs: "mine" };
