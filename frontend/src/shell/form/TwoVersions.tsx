import { useEffect, useRef } from "react";
import { useWords } from "../../words/words";
import form from "./form.module.css";
import type { Fields, Meeting, Side } from "./versions";

interface TwoVersionsProps<Values extends Fields> {
  meeting: Meeting<Values>;
  choose: (meeting: Meeting<Values>) => void;
  labels: Record<string, string>;
  /** A field's value as a person reads it. */
  shown: (name: keyof Values, value: unknown) => string;
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
  const { theirs, mine, kept } = meeting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version met is announced by its title
  useEffect(() => title.current?.focus(), [theirs]);

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
                <small>{t(`shell.conflict.${side}`)}</small>{" "}
                {shown(name, (side === "mine" ? mine : theirs.values)[name]) ||
                  t("shell.conflict.empty")}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

const sides: Side[] = ["mine", "theirs"];
