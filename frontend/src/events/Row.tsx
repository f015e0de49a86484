import { PageLink } from "../shell/PageLink";
import { spoken } from "../words/spoken";
import { useWords } from "../words/words";
import agenda from "./agenda.module.css";
import { Organisation } from "./Organisation";
import { Place } from "./Place";
import { Standing } from "./Standing";
import type { EventSummary } from "./shapes";
import { useSaid } from "./useSaid";

/** An event in the agenda; `next` is the one that comes first. */
export function Row({ event, next }: { event: EventSummary; next?: boolean }) {
  const { t, say, language } = useWords();
  const said = useSaid();
  const title = spoken(event.title, language);
  const [day, hours] = said.whenInTwo(event);
  return (
    <li className={agenda.row} data-row data-next={next || undefined}>
      <div className={agenda.when}>
        {next && <p className={agenda.eyebrow}>{t("events.next")}</p>}
        <p>
          <time dateTime={event.starts_at}>
            {day} <span>{hours}</span>
          </time>
        </p>
      </div>
      <div className={agenda.what}>
        <PageLink
          page="event"
          parameters={{ event: event.slug }}
          className={agenda.title}
          lang={title.language}
        >
          {say(title.text, title.language)}
        </PageLink>
        {event.venue && (
          <p>
            <Place venue={event.venue} />
          </p>
        )}
        {event.organisers.length > 0 && (
          <ul className={agenda.organisers} aria-label={t("events.organisers")}>
            {event.organisers.map((organisation) => (
              <li key={organisation.id}>
                <Organisation organisation={organisation} />
              </li>
            ))}
          </ul>
        )}
        <Standing event={event} />
      </div>
    </li>
  );
}
