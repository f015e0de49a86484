import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

const step = 25;

/**
 * How many rows of a list are shown, 25 more at each asking, kept for who comes back to it; the focus
 * goes to the first of the rows that were asked for.
 */
export function useGoingOn(list: string) {
  const kept = useQueryClient();
  const key = ["shown", list];
  const [known, setKnown] = useState({ list, shown: kept.getQueryData<number>(key) ?? step });
  const shown = known.list === list ? known.shown : step;
  const rows = useRef<HTMLUListElement>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || shown <= from.current) return;
    const row = rows.current?.children[from.current];
    row?.querySelector("a")?.focus({ preventScroll: true });
    from.current = null;
  }, [shown]);
  const goOn = () => {
    from.current = shown;
    kept.setQueryData(key, shown + step);
    setKnown({ list, shown: shown + step });
  };
  return { rows, shown, goOn };
}
