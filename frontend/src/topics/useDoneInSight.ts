import { useLayoutEffect, useRef } from "react";

/**
 * What an act changes may push the words that say it off the screen, and the button that has the
 * focus with them: both are kept in sight until the page is as it will stay.
 */
export function useDoneInSight(done: unknown, settled: boolean) {
  const words = useRef<HTMLParagraphElement>(null);
  const seen = useRef(done);
  useLayoutEffect(() => {
    if (!done) seen.current = null;
    if (!done || done === seen.current) return;
    const focused = document.activeElement;
    if (words.current?.closest("form")?.contains(focused)) {
      words.current.scrollIntoView({ block: "nearest" });
      focused?.scrollIntoView({ block: "nearest" });
    }
    if (settled) seen.current = done;
  });
  return words;
}
