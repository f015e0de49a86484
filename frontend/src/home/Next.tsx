import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { Place } from "../events/Place";
import { useSaid } from "../events/useSaid";
import { useReader } from "../members/useReader";
import { ButtonLink } from "../shell/ButtonLink";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { Unread } from "../shell/states/Unread";
import { spoken } from "../words/spoken";
import { useWords } from "../words/words";
import home from "./home.module.css";
import { getNextEvent, type NextEvent } from "./queries";

/** What is next: the one thing on the page that has the accent. */
export function Next() {
  const { t } = useWords();
  const reader = useReader();
  const read = useQuery(getNextEvent(reader));
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className={home.next} aria-labelledby="next" aria-busy={read.isFetching}>
      <h2 id="next" ref={title} tabIndex={-1} className={home.eyebrow}>
        {t("home.next")}
      </h2>
      {read.isPending && <div className={home.nextComing} aria-hidden="true" />}
      {read.isError && (
        <Unread
          error={read.error}
          focus={() => title.current?.focus({ preventScroll: true })}
          retry={read.refetch}
        />
      )}
      {read.data === null && (
        <>
          <p>{t("home.next_none")}</p>
          <p>
            <PageLink page="events" className="alone">
              {t("home.agenda")}
            </PageLink>
          </p>
        </>
      )}
      {read.data && <Announced event={read.data} />}
    </section>
  );
}

function Announced({ event }: { event: NextEvent }) {
  const { t, say, language } = useWords();
  const said = useSaid();
  const title = spoken(event.title, language);
  return (
    <>
      <h3 className={home.nextTitle} lang={title.language}>
        {say(title.text, title.language)}
      </h3>
      {event.demo && (
        <p>
          <DemoMark />
        </p>
      )}
      <p className={home.when}>
        <time dateTime={event.starts_at}>{said.when(event)}</time>
      </p>
      {event.venue && (
        <p className="dim">
          <Place venue={{ ...event.venue, city: event.venue.city ?? null }} />
        </p>
      )}
      <p className={home.nextActs}>
        <ButtonLink page="event" parameters={{ event: event.slug }} variant="filled">
          {t("home.next_act")}
        </ButtonLink>
        <PageLink page="events" className="alone">
          {t("home.agenda")}
        </PageLink>
      </p>
    </>
  );
}
