import { Button } from "@mantine/core";
import { DemoMark } from "../shell/DemoMark";
import { asked, isFiltered } from "../shell/filters/asked";
import { type Filtering, useFilters } from "../shell/filters/useFilters";
import { PageHeading } from "../shell/PageHeading";
import { Empty } from "../shell/states/Empty";
import { Failed } from "../shell/states/Failed";
import { ComingLines } from "../shell/states/Loading";
import { useWords } from "../words/words";
import { Columns } from "./Columns";
import { FilterPanel } from "./FilterPanel";
import { boardFilters, type Filters } from "./filters";
import { Sentence } from "./Sentence";
import topics from "./topics.module.css";
import { useTopics } from "./useTopics";

/** What members could do together, by stage. */
export default function Board() {
  const { t } = useWords();
  const { filters, change, clear } = useFilters(boardFilters);
  const read = useTopics(filters);
  const allDemo = read.topics.length > 0 && read.topics.every(({ demo }) => demo);
  const isOld = read.isPlaceholderData;

  return (
    <>
      <div className={topics.title}>
        <div className={topics.heading}>
          <PageHeading>{t("topics.title")}</PageHeading>
          {allDemo && <DemoMark />}
        </div>
        <p className="lead">{t("topics.lead")}</p>
      </div>
      <FilterPanel filters={filters} change={change} clear={clear} />
      <section aria-label={t("topics.results")} aria-busy={read.isFetching}>
        <p role="status" className={topics.count}>
          {read.isPending || isOld
            ? t("shell.loading")
            : read.isSuccess && t("topics.total", { total: read.topics.length })}
        </p>
        <Sentence filters={filters} />
        {read.isPending && <ComingLines />}
        {read.isError && <Failed error={read.error} retry={read.refetch} clear={clear} />}
        {read.isSuccess && !read.topics.length && !isOld && (
          <NoTopic filters={filters} clear={clear} />
        )}
        {read.topics.length > 0 && (
          <div className={topics.found} data-stale={isOld || undefined}>
            <Columns found={read.topics} only={filters.stage} marked={!allDemo} />
          </div>
        )}
      </section>
    </>
  );
}

/** Why no topic shows, and what to do. */
export function NoTopic({ filters, clear }: Pick<Filtering<Filters>, "filters" | "clear">) {
  const { t } = useWords();
  const { q } = asked(filters);
  const filtered = isFiltered(filters);
  return (
    <Empty
      title={t(filtered ? "topics.empty_filtered_title" : "topics.empty_title")}
      actions={
        filtered && (
          <Button variant="filled" onClick={clear}>
            {t("shell.filters.clear")}
          </Button>
        )
      }
    >
      <p>
        {q && t("topics.empty_searched")}
        {!q && t(filtered ? "topics.empty_filtered" : "topics.empty")}
      </p>
    </Empty>
  );
}
