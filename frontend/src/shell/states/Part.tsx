import type { UseInfiniteQueryResult, UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useId, useRef } from "react";
import { useWords } from "../../words/words";
import { GoOn } from "./GoOn";
import { ComingLines } from "./Loading";
import state from "./part.module.css";
import { Unread } from "./Unread";

interface PartProps {
  title: string;
  /** Beside the title. */
  mark?: ReactNode;
  /** A reading of the part's own: the rest of the page waits for nothing of it. */
  read: UseQueryResult<unknown> | UseInfiniteQueryResult<unknown>;
  /** How many rows are shown, so that the focus finds those that were asked for. */
  shown: number;
  /** What is said when the reading found none. */
  nothing: ReactNode;
  children?: ReactNode;
}

/** A part of a page that lists something: its rows, or why there are none, and the way to go on. */
export function Part({ title, mark, read, shown, nothing, children }: PartProps) {
  const { t } = useWords();
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pages = "fetchNextPage" in read ? read : null;

  return (
    <section ref={part} aria-labelledby={id} aria-busy={read.isFetching} className={state.part}>
      <div className={state.heading}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {mark}
      </div>
      {read.isPending && (
        <>
          <p role="status" className="unseen">
            {t("shell.loading")}
          </p>
          <ComingLines />
        </>
      )}
      {read.isError && !pages?.isFetchNextPageError && (
        <Unread
          error={read.error}
          focus={() => heading.current?.focus({ preventScroll: true })}
          retry={read.refetch}
        />
      )}
      {read.isSuccess && !shown && <div className="dim">{nothing}</div>}
      {children}
      {pages && (
        <GoOn
          read={pages}
          shown={shown}
          rowAt={(nth) => part.current?.querySelectorAll("li[data-row]")[nth]}
          goOn={pages.fetchNextPage}
        />
      )}
    </section>
  );
}
