import { useWords } from "../../words/words";
import fields from "./fields.module.css";

interface OrderedLineProps {
  id: string;
  name: string;
  error?: string;
  first: boolean;
  last: boolean;
  onUp: () => void;
  onDown: () => void;
  onRemove: () => void;
}

/** A line of an ordered list, with the buttons that move it and take it out. */
export function OrderedLine({
  id,
  name,
  error,
  first,
  last,
  onUp,
  onDown,
  onRemove,
}: OrderedLineProps) {
  const { t } = useWords();
  return (
    <>
      <span>{name}</span>
      <span className={fields.acts}>
        <button
          type="button"
          aria-label={t("organisation.up", { name })}
          aria-disabled={first}
          onClick={onUp}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          aria-label={t("organisation.down", { name })}
          aria-disabled={last}
          onClick={onDown}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button
          type="button"
          id={id}
          aria-label={t("organisation.remove_named", { name })}
          aria-describedby={error ? `${id}-error` : undefined}
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      </span>
      {error && (
        <p id={`${id}-error`} className={fields.error}>
          {error}
        </p>
      )}
    </>
  );
}
