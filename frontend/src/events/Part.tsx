import { Button } from "@mantine/core";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Failed } from "../shell/states/Failed";
import { ComingLines } from "../shell/states/Loading";
import { useWords } from "../words/words";
import agenda from "./agenda.module.css";

interface PartProps {
  title: string;
  read: UseInfiniteQueryResult;
  /** How many events are shown, so that the focus finds those that were asked for. */
  shown: number;
  nothing: string;
  children: ReactNode;
}

/** A part of the agenda: what it lists, or why there is nothing yet, and the way to go on. */
export function Part({ title, read, shown, nothing, children }: PartProps) {
  const { t } = useWords();
  const heading = useId();
  const part = useRef<HTMLElement>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || shown <= from.current) return;
    const rows = part.current?.querySelectorAll<HTMLElement>("[data-row] > li");
    rows?.[from.current]?.querySelector("a")?.focus({ preventScroll: true });
    from.current = null;
  }, [shown]);
  return (
    <section ref={part} aria-labelledby={heading} aria-busy={read.isFetching}>
      <h2 id={heading} className={agenda.heading}>
        {title}
      </h2>
      {read.isPending && (
        <>
          <p role="status" className="unseen">
            {t("shell.loading")}
          </p>
          <ComingLines />
        </>
      )}
      {read.isError && <Failed error={read.error} retry={read.refetch} />}
      {read.isSuccess && !shown && <p className={agenda.nothing}>{nothing}</p>}
      {children}
      {read.hasNextPage && (
        <Button
          onClick={() => {
            from.current = shown;
            void read.fetchNextPage();
          }}
          aria-disabled={read.isFetchingNextPage}
        >
          {t(read.isFetchingNextPage ? "shell.loading" : "events.more")}
        </Button>
      )}
    </section>
  );
}
