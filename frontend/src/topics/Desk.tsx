import { useState } from "react";
import { DemoMark } from "../shell/DemoMark";
import { useFilters } from "../shell/filters/useFilters";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Failed } from "../shell/states/Failed";
import { ComingLines } from "../shell/states/Loading";
import { spoken } from "../words/spoken";
import { useWords } from "../words/words";
import { NoTopic } from "./Board";
import { DeskRow } from "./DeskRow";
import desk from "./desk.module.css";
import { FilterPanel } from "./FilterPanel";
import { deskFilters, type Filters } from "./filters";
import { Sentence } from "./Sentence";
import type { Topic } from "./shapes";
import topics from "./topics.module.css";
import { useRowFocus } from "./useRowFocus";
import { useTopics } from "./useTopics";

/** A step that was taken: of which topic, under which filters, and whether it is the last thing done. */
interface Step {
  moved: Topic;
  under: Filters;
  last: boolean;
}

/** The topics as those who lead them along need them: one a row, and its next step. */
export default function Desk() {
  const { t, say, language } = useWords();
  const { filters, change, clear } = useFilters(deskFilters);
  const read = useTopics(filters);
  const [done, setDone] = useState<Step | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const allDemo = read.topics.length > 0 && read.topics.every(({ demo }) => demo);
  const isOld = read.isPlaceholderData;
  const focus = useRowFocus(read.topics);

  /** The list is read anew after a step, and what its filters exclude leaves it. */
  function onStep(moved: Topic) {
    focus.keep(moved.id);
    setOpened(null);
    setDone({ moved, under: filters, last: true });
  }

  function toggle(id: string) {
    setOpened(opened === id ? null : id);
    setDone(done && { ...done, last: false });
  }

  const told = done?.under === filters ? done : null;
  function whatIsDone() {
    if (!told) return undefined;
    const { title, stage } = told.moved;
    const leaves = filters.stage && stage !== filters.stage;
    return t(leaves ? "topics.moved_out" : "topics.moved", {
      title: say(spoken(title, language).text),
      stage: t(`topics.stage.${stage}`),
    });
  }

  return (
    <>
      <p className={topics.back}>
        <PageLink page="desk">{t("desk.title")}</PageLink>
      </p>
      <div className={topics.title}>
        <div className={topics.heading}>
          <PageHeading>{t("topics.desk_title")}</PageHeading>
          {allDemo && <DemoMark />}
        </div>
      </div>
      <FilterPanel filters={filters} change={change} clear={clear} />
      <section aria-label={t("topics.results")} aria-busy={read.isFetching}>
        <p role="status" className={topics.count} data-kept={told?.last || undefined}>
          {read.isPending || isOld
            ? t("shell.loading")
            : (whatIsDone() ??
              (read.isSuccess && t("topics.total", { total: read.topics.length })))}
        </p>
        <Sentence filters={filters} />
        {read.isPending && <ComingLines />}
        {read.isError && <Failed error={read.error} retry={read.refetch} clear={clear} />}
        {read.isSuccess && !read.topics.length && !isOld && (
          <NoTopic filters={filters} clear={clear} />
        )}
        {read.topics.length > 0 && (
          <table className={desk.table} data-stale={isOld || undefined}>
            <caption className="unseen">{t("topics.desk_caption")}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`topics.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {read.topics.map((topic) => (
                <DeskRow
                  key={topic.id}
                  topic={topic}
                  marked={topic.demo && !allDemo}
                  open={opened === topic.id}
                  toggle={() => toggle(topic.id)}
                  opener={focus.buttonOf(topic.id)}
                  onStep={onStep}
                />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}

const columns = ["topic", "stage", "since", "curator", "interests", "step"] as const;
