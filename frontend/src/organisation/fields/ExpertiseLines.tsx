import { Button, NativeSelect, Textarea } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { focusField } from "../../shell/form/focusField";
import { useWords } from "../../words/words";
import type { ExpertiseField, Profile } from "../profile";
import fields from "./fields.module.css";
import type { Choice } from "./Picker";

interface ExpertiseLinesProps {
  form: UseFormReturnType<Profile>;
  path: ExpertiseField;
  label: string;
  text: string;
  choices: Choice[];
  nameOf: (code: string) => string;
}

/** What a member knows or looks for: a theme and a few words a line. */
export function ExpertiseLines({ form, path, label, text, choices, nameOf }: ExpertiseLinesProps) {
  const { t } = useWords();
  const add = useRef<HTMLButtonElement>(null);
  const lines = form.values[path];

  function begin() {
    flushSync(() => form.insertListItem(path, { theme: "", text: "" }));
    focusField(`${path}.${lines.length}.theme`);
  }

  function remove(line: number) {
    flushSync(() => form.removeListItem(path, line));
    const left = Math.min(line, lines.length - 2);
    if (left >= 0) focusField(`${path}.${left}.theme`);
    else add.current?.focus();
  }

  return (
    <fieldset id={path} className={fields.lines}>
      <legend>{label}</legend>
      <p className={fields.text}>{text}</p>
      {lines.map(({ theme }, line) => (
        <fieldset key={form.key(`${path}.${line}`)} className={fields.line}>
          <legend className="unseen">{t("shell.form.line", { label, line: line + 1 })}</legend>
          <NativeSelect
            id={`${path}.${line}.theme`}
            label={t("organisation.theme")}
            data={offered(theme)}
            {...form.getInputProps(`${path}.${line}.theme`)}
          />
          <Textarea
            id={`${path}.${line}.text`}
            label={t("organisation.in_words")}
            rows={2}
            resize="vertical"
            {...form.getInputProps(`${path}.${line}.text`)}
          />
          <button
            type="button"
            className={fields.removal}
            aria-label={t("organisation.remove_line", { line: line + 1 })}
            onClick={() => remove(line)}
          >
            {t("organisation.remove")}
          </button>
        </fieldset>
      ))}
      {form.errors[path] && <p className={fields.error}>{form.errors[path]}</p>}
      <Button ref={add} onClick={begin} className={fields.addition}>
        {t("organisation.add_line")}
      </Button>
    </fieldset>
  );

  /** The themes, with the one that the line holds even if it was withdrawn since. */
  function offered(theme: string): Choice[] {
    const known = !theme || choices.some(({ value }) => value === theme);
    return [
      ...(theme ? [] : [{ value: "", label: t("organisation.choose_theme") }]),
      ...choices,
      ...(known ? [] : [{ value: theme, label: nameOf(theme) }]),
    ];
  }
}
