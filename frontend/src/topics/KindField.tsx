import { type ReactNode, useId } from "react";
import { useWords } from "../words/words";
import { type Kind, kinds } from "./shapes";
import page from "./topic.module.css";

interface KindFieldProps {
  legend: string;
  value: Kind | "";
  onChange: (kind: Kind) => void;
  error?: ReactNode;
  disabled: boolean;
}

/** The three places that a member may take, each with what it means. */
export function KindField({ legend, value, onChange, error, disabled }: KindFieldProps) {
  const { t } = useWords();
  const wrong = useId();
  return (
    <fieldset id="kind" className={page.kinds} aria-describedby={error ? wrong : undefined}>
      <legend>{legend}</legend>
      {kinds.map((kind) => (
        <label key={kind} className={page.kind}>
          <input
            type="radio"
            name="kind"
            disabled={disabled}
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          <span>
            <strong>{t(`topics.kind_of.${kind}`)}</strong>
            <span className="dim small">{t(`topics.kind_means.${kind}`)}</span>
          </span>
        </label>
      ))}
      {error && (
        <p id={wrong} className={page.wrong}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
