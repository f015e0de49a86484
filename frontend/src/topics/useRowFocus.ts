import { useLayoutEffect, useRef } from "react";
import { focusTitle } from "../shell/focus";

/**
 * Keeps the focus in a list whose rows may leave or change places after a step: it stays with the
 * row's button; when the row has left, it goes to that of the next one, of the last when there is no
 * next one, and to the page's title when no row is left. The row that has it stays in sight.
 */
export function useRowFocus(rows: { id: string }[]) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const moved = useRef<{ id: string; place: number } | null>(null);

  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, place } = moved.current;
    const row = rows.find((row) => row.id === id);
    if (document.activeElement === document.body) {
      const there = row ?? rows[Math.min(place, rows.length - 1)];
      const button = there && buttons.current.get(there.id);
      if (button) button.focus();
      else focusTitle();
    }
    const focused = document.activeElement;
    (focused?.closest("tr") ?? focused)?.scrollIntoView({ block: "nearest" });
    const own = row && buttons.current.get(row.id);
    if (!own || document.activeElement !== own) moved.current = null;
  }, [rows]);

  return {
    /** For the button of a row. */
    buttonOf: (id: string) => (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(id, button);
      else buttons.current.delete(id);
    },
    /** The row is about to change: what had the focus in it may go. */
    keep: (id: string) => {
      moved.current = { id, place: rows.findIndex((row) => row.id === id) };
      buttons.current.get(id)?.focus();
    },
  };
}
