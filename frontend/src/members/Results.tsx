import { Button } from "@mantine/core";
import { asked, isFiltered } from "../shell/filters/asked";
import { PageLink } from "../shell/PageLink";
import { Empty } from "../shell/states/Empty";
import { Failed } from "../shell/states/Failed";
import { ComingLines } from "../shell/states/Loading";
import { useWords } from "../words/words";
import type { Filters } from "./filters";
import directory from "./members.module.css";
import { Row } from "./Row";
import { Sentence } from "./Sentence";
import { ToMap } from "./ToMap";
import { useGoingOn } from "./useGoingOn";
import { foundNobody, type useMembers } from "./useMembers";

interface ResultsProps {
  read: ReturnType<typeof useMembers>;
  filters: Filters;
  clear: () => void;
  allDemo: boolean;
  onPoint: (member: string | null) => void;
}

/** The list of the filters: how many, announced; the rows; the way to the next ones. */
export function Results({ read, filters, clear, allDemo, onPoint }: ResultsProps) {
  const { t, number } = useWords();
  const { members, total } = read;
  const { rows, shown, goOn } = useGoingOn(JSON.stringify(filters));
  const visible = members.slice(0, shown);
  const nobody = foundNobody(read);

  function announcement() {
    if (read.isPending || read.isPlaceholderData) return t("shell.loading");
    if (!read.isSuccess) return "";
    const part = total > shown ? ` ${t("members.shown", { shown: number(visible.length) })}` : "";
    return t("members.count", { total }) + part;
  }

  return (
    <section aria-label={t("members.results")} aria-busy={read.isFetching}>
      <p role="status" className={nobody ? "unseen" : directory.count}>
        {announcement()}
      </p>
      {isFiltered(filters) && (
        <div className={directory.sentence}>
          <Sentence filters={filters} />
        </div>
      )}
      {visible.length > 0 && <ToMap />}
      {read.isPending && <ComingLines />}
      {read.isError && <Failed error={read.error} retry={read.refetch} clear={clear} />}
      {nobody && <NobodyFound filters={filters} clear={clear} />}
      {visible.length > 0 && (
        <ul ref={rows} className={directory.list} data-stale={read.isPlaceholderData || undefined}>
          {visible.map((member) => (
            <Row
              key={member.id}
              member={member}
              marked={member.demo && !allDemo}
              onPoint={onPoint}
            />
          ))}
        </ul>
      )}
      {members.length > shown && <Button onClick={goOn}>{t("members.more")}</Button>}
    </section>
  );
}

function NobodyFound({ filters, clear }: Pick<ResultsProps, "filters" | "clear">) {
  const { t } = useWords();
  const { q } = asked(filters);
  const filtered = isFiltered(filters);
  return (
    <Empty
      title={t(filtered ? "members.empty_filtered_title" : "members.empty_title")}
      actions={
        filtered && (
          <Button variant="filled" onClick={clear}>
            {t("shell.filters.clear")}
          </Button>
        )
      }
    >
      <p>
        {q && t("members.empty_searched")}
        {!q && t(filtered ? "members.empty_filtered" : "members.empty")}
      </p>
      {q && (
        <p>
          <PageLink page="territories" search={{ q }}>
            {t("members.in_register", { text: q })}
          </PageLink>
        </p>
      )}
    </Empty>
  );
}
