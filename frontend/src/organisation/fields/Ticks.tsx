import { type ReactNode, useId } from "react";
import fields from "./fields.module.css";

interface TicksProps {
  id: string;
  legend: string;
  text?: string;
  error?: ReactNode;
  options: { value: string; label: string; text?: string }[];
  values: string[];
  onChange: (values: string[]) => void;
}

/** Any of a few, each said in full. */
export function Ticks({ id, legend, text, error, options, values, onChange }: TicksProps) {
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
      {options.map(({ value, label, text: sense }) => (
        <label key={value} className={fields.choice}>
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...values, value]
                  : values.filter((ticked) => ticked !== value),
              )
            }
          />
          <span>
            {label}
            {sense && <small>{sense}</small>}
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
