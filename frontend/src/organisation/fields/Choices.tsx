import { type ReactNode, useId } from "react";
import fields from "./fields.module.css";

interface ChoicesProps<Value extends string> {
  id: string;
  legend: string;
  text?: string;
  error?: ReactNode;
  options: { value: Value; label: string; text?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, each said in full. */
export function Choices<Value extends string>({
  id,
  legend,
  text,
  error,
  options,
  value,
  onChange,
}: ChoicesProps<Value>) {
  const [said, wrong] = [useId(), useId()];
  return (
    <fieldset
      id={id}
      className={fields.choices}
      aria-describedby={[text && said, error && wrong].filter(Boolean).join(" ") || undefined}
    >
      <legend>{legend}</legend>
      {text && (
        <p id={said} className={fields.text}>
          {text}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className={fields.choice}>
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.text && <small>{option.text}</small>}
          </span>
        </label>
      ))}
      {error && (
        <p id={wrong} className={fields.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
