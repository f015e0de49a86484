import { Button } from "@mantine/core";
import { type ReactNode, useCallback } from "react";
import { useWords } from "../../words/words";
import frame from "./filters.module.css";
import { SearchField } from "./SearchField";

interface FilterFrameProps {
  /** What the search looks for. */
  label: string;
  /** What one may type into it. */
  hint: string;
  q: string;
  change: (changed: { q: string }) => void;
  filtered: boolean;
  clear: () => void;
  /** Above the list, with the fields side by side; else beside it, with one below another. */
  above?: boolean;
  children: ReactNode;
}

/** Search and filters of a list, which are its address; a room gives the fields. */
export function FilterFrame({
  label,
  hint,
  q,
  change,
  filtered,
  clear,
  above,
  children,
}: FilterFrameProps) {
  const { t } = useWords();
  const search = useCallback((q: string) => change({ q }), [change]);
  return (
    <search
      className={frame.frame}
      data-above={above || undefined}
      aria-label={t("shell.filters.name")}
    >
      <SearchField label={label} hint={hint} q={q} onSearch={search} />
      {children}
      {filtered && <Button onClick={clear}>{t("shell.filters.clear")}</Button>}
    </search>
  );
}
