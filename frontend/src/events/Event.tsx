import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lastRead } from "../api/lastRead";
import { useReader } from "../members/useReader";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Failed } from "../shell/states/Failed";
import { Loading } from "../shell/states/Loading";
import { spoken } from "../words/spoken";
import { useWords, Written } from "../words/words";
import { About } from "./About";
import { Acts } from "./Acts";
import { Context } from "./Context";
import page from "./event.module.css";
import { Place } from "./Place";
import { PrintedProgramme } from "./PrintedProgramme";
import { Programme } from "./Programme";
import { isOver } from "./past";
import { getEvent } from "./queries";
import { Standing } from "./Standing";
import type { Event as EventRecord } from "./shapes";
import { Title } from "./Title";
import { useNow } from "./useNow";
import { useSaid } from "./useSaid";
import { useVersion } from "./useVersion";

/** An event: when and where, its programme as a day, and the same on one sheet of paper. */
export default function Event() {
  const { event } = useParams({ strict: false }) as { event: string };
  return <Read key={event} event={event} />;
}

function Read({ event }: { event: string }) {
  const reader = useReader();
  const read = useQuery({ ...getEvent(event, reader), placeholderData: keepPreviousData });
  const shown = lastRead(read);
  if (shown) return <Sheet event={shown} />;
  if (read.isError) return <Failed alone error={read.error} retry={read.refetch} />;
  return <Loading />;
}

function Sheet({ event }: { event: EventRecord }) {
  const { t, language, say } = useWords();
  const said = useSaid();
  const version = useVersion(event);
  const over = isOver(event, useNow());
  const title = spoken(event.title, language);
  const markdown = title.language === event.language ? event.title_markdown : null;
  return (
    <>
      <div className={page.screen} data-printed={version.shown ? undefined : true}>
        <p className={page.back}>
          <PageLink page="events">{t("events.back")}</PageLink>
        </p>
        <div className={page.intro}>
          <p className={page.eyebrow}>
            <time dateTime={event.starts_at}>{said.when(event)}</time>
            {event.venue && (
              <>
                {" · "}
                <Place venue={event.venue} />
              </>
            )}
          </p>
          <PageHeading windowTitle={title.text}>
            <span lang={title.language}>
              <Written language={title.language}>
                <Title plain={title.text} markdown={markdown} />
              </Written>
            </span>
          </PageHeading>
          <Standing event={event} />
          {event.objective && (
            <p className="lead" lang={event.language}>
              {say(event.objective, event.language)}
            </p>
          )}
          {event.language !== language && (
            <p className="dim small">
              {t(`events.written_in.${event.language === "fr" ? "fr" : "other"}`)}
            </p>
          )}
          {event.state === "cancelled" && <p>{t("events.cancelled")}</p>}
          {event.state === "published" && over && <p>{t("events.over")}</p>}
          <Acts event={event} over={over} />
        </div>
        <div className={page.columns}>
          <div className={page.words}>
            <Programme event={event} version={version} />
            <Context event={event} />
          </div>
          <About event={event} />
        </div>
      </div>
      {version.shown && <PrintedProgramme event={event} version={version.shown} />}
    </>
  );
}
