import { Button } from "@mantine/core";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useWords } from "../../words/words";
import state from "./part.module.css";
import { Why } from "./Why";

interface GoOnProps {
  read: UseInfiniteQueryResult<unknown>;
  /** How many rows are shown, and where each is: the first of those that were asked for takes the focus. */
  shown: number;
  rowAt: (nth: number) => Element | undefined;
  goOn: () => unknown;
}

/**
 * The way to a list's next rows. When they couldn't be read it is said here, where one pressed, and the
 * same button, which keeps the focus, asks for them again.
 */
export function GoOn({ read, shown, rowAt, goOn }: GoOnProps) {
  const { t } = useWords();
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error } = read;
  const failed = isFetchNextPageError && !isFetchingNextPage;
  const place = useRef<HTMLDivElement>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || shown <= from.current) return;
    rowAt(from.current)?.querySelector("a")?.focus({ preventScroll: true });
    from.current = null;
  }, [shown, rowAt]);
  useEffect(() => {
    // What is said moves the button down; it may have stood at the screen's lower edge.
    if (failed && place.current?.contains(document.activeElement))
      place.current.scrollIntoView({ block: "nearest" });
  }, [failed]);

  if (!hasNextPage) return null;
  const act = failed ? "shell.failed.retry" : "shell.part.more";
  return (
    <div ref={place} className={state.goOn}>
      {failed && (
        <div role="alert" className={state.unread}>
          <Why what={t("shell.part.more_unread")} error={error} />
        </div>
      )}
      <Button
        aria-busy={isFetchingNextPage}
        aria-disabled={isFetchingNextPage}
        onClick={() => {
          if (isFetchingNextPage) return;
          from.current = shown;
          void goOn();
        }}
      >
        {t(isFetchingNextPage ? "shell.part.more_coming" : act)}
      </Button>
    </div>
  );
}
