import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { focusField } from "../../shell/form/focusField";
import { useWords } from "../../words/words";
import fields from "./fields.module.css";
import { type Choice, Picker } from "./Picker";

interface TagsProps {
  /** The form's path: `countries`; what was picked second is `countries.1`. */
  path: string;
  label: string;
  text?: string;
  errors: Record<string, unknown>;
  choices: Choice[];
  nameOf: (code: string) => string;
  codes: string[];
  onChange: (codes: string[]) => void;
  /** Shown by name, whatever their order. */
  byName?: boolean;
}

/** Any of a long list, each that was picked a button that takes it out again. */
export function Tags({
  path,
  label,
  text,
  errors,
  choices,
  nameOf,
  codes,
  onChange,
  byName,
}: TagsProps) {
  const { t, compare } = useWords();
  const [told, setTold] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const places = codes.map((code, place) => ({ code, place, name: nameOf(code) }));
  const shown = byName ? places.toSorted((a, b) => compare(a.name, b.name)) : places;

  function take(code: string, row: number) {
    flushSync(() => {
      onChange(codes.filter((kept) => kept !== code));
      setTold(t("organisation.taken_out", { name: nameOf(code) }));
    });
    const left = list.current?.querySelectorAll("button") ?? [];
    const next = left[Math.min(row, left.length - 1)];
    if (next) next.focus();
    else focusField(path);
  }

  return (
    <div className={fields.tagged}>
      <Picker
        id={path}
        label={label}
        text={text}
        error={errors[path] as string | undefined}
        choices={choices}
        picked={codes}
        onPick={(code) => {
          onChange([...codes, code]);
          setTold(t("organisation.added", { name: nameOf(code) }));
        }}
      />
      {shown.length > 0 && (
        <ul ref={list} className={fields.tags} aria-label={label}>
          {shown.map(({ code, place, name }, row) => {
            const error = errors[`${path}.${place}`] as string | undefined;
            return (
              <li key={code}>
                <button
                  type="button"
                  id={`${path}.${place}`}
                  className={fields.tag}
                  aria-label={t("organisation.remove_named", { name })}
                  aria-describedby={error ? `${path}.${place}-error` : undefined}
                  data-error={error ? true : undefined}
                  onClick={() => take(code, row)}
                >
                  {name}
                  <span aria-hidden="true">×</span>
                </button>
                {error && (
                  <p id={`${path}.${place}-error`} className={fields.error}>
                    {error}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p role="status" className="unseen">
        {told}
      </p>
    </div>
  );
}
