import { DemoMark } from "../shell/DemoMark";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Failed } from "../shell/states/Failed";
import { Loading } from "../shell/states/Loading";
import { unfiltered } from "../topics/filters";
import { Said } from "../topics/Said";
import { useTopics } from "../topics/useTopics";
import { dayOf } from "../words/days";
import { useWords } from "../words/words";
import desk from "./desk.module.css";

const proposed = { ...unfiltered, stage: "proposed" as const };

/** What awaits the team: the topics that were proposed, longest first, and the way to all of them. */
export default function Desk() {
  const { t, day } = useWords();
  const read = useTopics(proposed);
  const waiting = read.topics.toSorted((a, b) => a.stage_since.localeCompare(b.stage_since));
  const allDemo = waiting.length > 0 && waiting.every(({ demo }) => demo);
  return (
    <>
      <PageHeading>{t("desk.title")}</PageHeading>
      <section className={desk.part} aria-labelledby="waiting" aria-busy={read.isFetching}>
        <div className={desk.heading}>
          <h2 id="waiting">{t("desk.waiting")}</h2>
          {allDemo && <DemoMark />}
        </div>
        {read.isPending && <Loading />}
        {read.isError && <Failed error={read.error} retry={read.refetch} />}
        {read.isSuccess && !waiting.length && <p className="dim">{t("desk.nothing_waits")}</p>}
        {waiting.length > 0 && (
          <>
            <p>
              <PageLink page="desk_topics" search={{ stage: "proposed" }} className="alone">
                {t("desk.answer", { total: waiting.length })}
              </PageLink>
            </p>
            <ul className={desk.work}>
              {waiting.map((topic) => (
                <li key={topic.id}>
                  <PageLink page="topic" parameters={{ topic: topic.slug }}>
                    <Said texts={topic.title} />
                  </PageLink>
                  {topic.demo && !allDemo && <DemoMark />}
                  <p className="dim">
                    {t("desk.proposed_on", { day: day(dayOf(topic.stage_since)) })}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className={desk.part} aria-labelledby="all">
        <h2 id="all">{t("desk.all")}</h2>
        <ul className={desk.work}>
          <li>
            <PageLink page="desk_topics">{t("desk.topics")}</PageLink>
            <p className="dim">{t("desk.topics_text")}</p>
          </li>
        </ul>
      </section>
    </>
  );
}
