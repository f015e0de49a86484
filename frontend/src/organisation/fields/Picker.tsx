import { TextInput } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../../words/words";
import { Found } from "./Found";
import fields from "./fields.module.css";
import { alreadyPicked, byName, byResemblance } from "./fold";

export interface Choice {
  value: string;
  label: string;
}

interface PickerProps {
  id: string;
  label: string;
  text?: string;
  error?: ReactNode;
  /** All that there is, in the order to show. */
  choices: Choice[];
  /** The values of those that were picked, which the list leaves out. */
  picked: string[];
  onPick: (value: string) => void;
}

/**
 * A field to pick from a long list by typing (ARIA's editable combobox with list autocomplete):
 * arrows go along the list, Enter picks, Escape closes. What was picked is shown elsewhere, and said
 * when one types it again; what names none stays when one goes on, and it is said that it counts for
 * nothing yet.
 */
export function Picker({ id, label, text, error, choices, picked, onPick }: PickerProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const free = choices.filter(({ value }) => !picked.includes(value));
  const found = byResemblance(free, typed);
  const already = alreadyPicked(choices, picked, typed);
  const place = found.findIndex(({ value }) => value === active);
  const listId = `${id}-list`;
  const optionId = (value: string) => `${id}-option-${value}`;

  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  useEffect(() => {
    if (active)
      document.getElementById(`${id}-option-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  function show(yes: boolean) {
    setOpen(yes);
    setActive(null);
  }

  function type(text: string) {
    setTyped(text);
    setLeft(false);
  }

  function pick(value: string) {
    type("");
    show(false);
    onPick(value);
  }

  function go(by: 1 | -1) {
    if (!open) show(true);
    if (!found.length) return;
    const from = place < 0 && by < 0 ? 0 : place;
    setActive(found[(from + by + found.length) % found.length]?.value ?? null);
  }

  function leave() {
    const named = byName(found, typed);
    if (named) return pick(named.value);
    const kept = already.length || !typed.trim() ? "" : typed;
    type(kept);
    setLeft(kept !== "");
    show(false);
  }

  function act(event: KeyboardEvent) {
    const only = typed && found.length === 1 && !already.length ? found[0] : undefined;
    switch (event.key) {
      case "ArrowDown":
        go(1);
        break;
      case "ArrowUp":
        go(-1);
        break;
      case "Enter": {
        const meant = (byName(found, typed) ?? only)?.value;
        const chosen = open && place >= 0 ? active : meant;
        if (chosen) pick(chosen);
        break;
      }
      case "Escape":
        if (!open && !typed) return;
        if (!open) type("");
        show(false);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <div className={fields.picker}>
      <TextInput
        id={id}
        label={label}
        description={text}
        error={error ?? (left ? t("organisation.to_choose", { typed }) : undefined)}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && place >= 0 && active ? optionId(active) : undefined}
        placeholder={t("organisation.pick")}
        value={typed}
        onChange={(event) => {
          type(event.currentTarget.value);
          show(true);
        }}
        onClick={() => show(true)}
        onBlur={leave}
        onKeyDown={act}
      />
      {open && (
        <div ref={list} id={listId} role="listbox" aria-label={label} className={fields.options}>
          {found.map((choice) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
            <div
              key={choice.value}
              id={optionId(choice.value)}
              role="option"
              aria-selected={choice.value === active}
              className={fields.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(choice.value)}
            >
              {choice.label}
            </div>
          ))}
        </div>
      )}
      <Found typed={open ? typed : ""} found={found} already={already} />
    </div>
  );
}
