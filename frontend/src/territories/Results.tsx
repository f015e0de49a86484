import { Button } from "@mantine/core";
import { useRef } from "react";
import { PageLink } from "../shell/PageLink";
import { Empty } from "../shell/states/Empty";
import { Failed } from "../shell/states/Failed";
import { GoOn } from "../shell/states/GoOn";
import { ComingLines } from "../shell/states/Loading";
import { useWords } from "../words/words";
import { asked, type Filters, isFiltered } from "./filters";
import { Row } from "./Row";
import { Sentence } from "./Sentence";
import register from "./territories.module.css";
import { useMembersFound } from "./useMembersFound";
import { useReadAsFar } from "./useReadAsFar";
import type { useTerritories } from "./useTerritories";

interface ResultsProps {
  read: ReturnType<typeof useTerritories>;
  filters: Filters;
  clear: () => void;
}

/** The list of the filters: how many, announced; the rows; the way to the next ones. */
export function Results({ read, filters, clear }: ResultsProps) {
  const { t, number } = useWords();
  const members = useMembersFound(filters);
  const { rows, nothing } = read;
  const pages = read.data?.pages.length ?? 0;
  const total = read.data?.pages[0]?.total ?? rows.length;
  const list = useRef<HTMLUListElement>(null);
  const goOn = useReadAsFar(read);

  function announcement() {
    if (read.isPending || read.isPlaceholderData) return t("shell.loading");
    if (!read.data) return "";
    const shown = pages > 1 ? ` ${t("territories.shown", { shown: number(rows.length) })}` : "";
    return t("territories.count", { total }) + shown;
  }

  return (
    <section aria-label={t("territories.results")} aria-busy={read.isFetching}>
      <p role="status" className={nothing ? "unseen" : register.count}>
        {announcement()}
      </p>
      <Sentence filters={filters} />
      {read.isPending && <ComingLines />}
      {read.isError && !read.isFetchNextPageError && (
        <Failed error={read.error} retry={read.refetch} clear={clear} />
      )}
      {nothing && <NothingFound filters={filters} clear={clear} />}
      {rows.length > 0 && (
        <ul ref={list} className={register.list} data-stale={read.isPlaceholderData || undefined}>
          {rows.map((territory) => (
            <Row
              key={territory.id}
              territory={territory}
              member={members.get(territory.siren ?? "")}
            />
          ))}
        </ul>
      )}
      <GoOn
        read={read}
        shown={rows.length}
        rowAt={(nth) => list.current?.children[nth]}
        goOn={goOn}
      />
    </section>
  );
}

function NothingFound({ filters, clear }: Omit<ResultsProps, "read">) {
  const { t } = useWords();
  const { q } = asked(filters);
  const filtered = isFiltered(filters);
  return (
    <Empty
      title={t("territories.empty")}
      actions={
        filtered && (
          <Button variant="filled" onClick={clear}>
            {t("shell.filters.clear")}
          </Button>
        )
      }
    >
      <p>
        {q && t("territories.empty_searched")}
        {!q && t(filtered ? "territories.empty_filtered" : "territories.empty_register")}
      </p>
      {q && (
        <p>
          <PageLink page="members" search={{ q }}>
            {t("territories.among_members", { text: q })}
          </PageLink>
        </p>
      )}
    </Empty>
  );
}
