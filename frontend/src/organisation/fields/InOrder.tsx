import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { focusField } from "../../shell/form/focusField";
import { useWords } from "../../words/words";
import fields from "./fields.module.css";
import { OrderedLine } from "./OrderedLine";
import { type Choice, Picker } from "./Picker";

interface InOrderProps {
  /** The form's path: `themes`; the second line is `themes.1`. */
  path: string;
  label: string;
  text?: string;
  errors: Record<string, unknown>;
  choices: Choice[];
  nameOf: (code: string) => string;
  codes: string[];
  onAdd: (code: string) => void;
  onMove: (from: number, to: number) => void;
  onRemove: (place: number) => void;
}

/** Any of a list in an order of one's own: moved by buttons, or by Alt and the arrows on a line. */
export function InOrder({
  path,
  label,
  text,
  errors,
  choices,
  nameOf,
  codes,
  onAdd,
  onMove,
  onRemove,
}: InOrderProps) {
  const { t } = useWords();
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const last = codes.length - 1;
  const buttons = (place: number) => list.current?.children[place]?.querySelectorAll("button");

  /** The line keeps the focus, on the same button, wherever it goes. */
  function move(from: number, by: 1 | -1, button: number) {
    const [code, to] = [codes[from], from + by];
    if (code === undefined || to < 0 || to > last) return;
    flushSync(() => {
      onMove(from, to);
      setTold(t("organisation.moved", { name: nameOf(code), place: to + 1, count: codes.length }));
    });
    buttons(to)?.[button]?.focus();
  }

  function remove(place: number) {
    const name = nameOf(codes[place] ?? "");
    flushSync(() => {
      onRemove(place);
      setTold(t("organisation.taken_out", { name }));
    });
    const left = buttons(Math.min(place, last - 1));
    if (left?.length) left[left.length - 1]?.focus();
    else focusField(path);
  }

  function byKeys(event: KeyboardEvent<HTMLLIElement>, place: number) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const focused = [...event.currentTarget.querySelectorAll("button")].findIndex((button) =>
      button.matches(":focus"),
    );
    move(place, event.key === "ArrowUp" ? -1 : 1, Math.max(focused, 0));
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
          onAdd(code);
          const place = codes.length + 1;
          setTold(t("organisation.added_at", { name: nameOf(code), place }));
        }}
      />
      {codes.length > 0 && (
        <ol ref={list} className={fields.order} aria-label={label}>
          {codes.map((code, place) => (
            <li key={code} onKeyDown={(event) => byKeys(event, place)}>
              <OrderedLine
                id={`${path}.${place}`}
                name={nameOf(code)}
                error={errors[`${path}.${place}`] as string | undefined}
                first={place === 0}
                last={place === last}
                onUp={() => move(place, -1, 0)}
                onDown={() => move(place, 1, 1)}
                onRemove={() => remove(place)}
              />
            </li>
          ))}
        </ol>
      )}
      <p role="status" className="unseen">
        {told}
      </p>
    </div>
  );
}
