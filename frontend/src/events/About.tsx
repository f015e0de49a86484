import type { ReactNode } from "react";
import { Fact } from "../members/Fact";
import { PageLink } from "../shell/PageLink";
import { spoken } from "../words/spoken";
import { useWords } from "../words/words";
import page from "./event.module.css";
import { Organisation } from "./Organisation";
import { Place } from "./Place";
import type { Event } from "./shapes";
import { useSaid } from "./useSaid";

/** Beside the programme: the facts, who speaks, which topics it serves. */
export function About({ event }: { event: Event }) {
  const { t, say, language } = useWords();
  const said = useSaid();
  return (
    <div className={page.side}>
      <Aside id="facts" title={t("events.facts")}>
        <dl className={page.facts}>
          <Fact name={t("events.date")}>{said.when(event)}</Fact>
          <Fact name={t("events.venue")}>{event.venue && <Place venue={event.venue} />}</Fact>
          <Fact name={t("events.organisers")}>
            {event.organisers.length > 0 && (
              <ul>
                {event.organisers.map((organisation) => (
                  <li key={organisation.id}>
                    <Organisation organisation={organisation} />
                  </li>
                ))}
              </ul>
            )}
          </Fact>
          <Fact name={t("events.audience")}>
            {event.audience && (
              <span lang={event.language}>{say(event.audience, event.language)}</span>
            )}
          </Fact>
          <Fact name={t("events.practical")}>
            {event.practical && (
              <span lang={event.language}>{say(event.practical, event.language)}</span>
            )}
          </Fact>
        </dl>
      </Aside>
      {event.speakers.length > 0 && (
        <Aside id="speakers" title={t("events.speakers")}>
          <ul className={page.people} lang={event.language}>
            {event.speakers.map((speaker) => (
              <li key={speaker.id}>
                <strong>
                  {speaker.first_name} {speaker.last_name}
                </strong>
                {speaker.function && (
                  <span className="dim">{say(speaker.function, event.language)}</span>
                )}
              </li>
            ))}
          </ul>
        </Aside>
      )}
      {event.topics.length > 0 && (
        <Aside id="topics" title={t("events.topics")}>
          <ul className={page.topics}>
            {event.topics.map((topic) => {
              const title = spoken(topic.title, language);
              return (
                <li key={topic.id}>
                  <PageLink page="topic" parameters={{ topic: topic.slug }} lang={title.language}>
                    {say(title.text, title.language)}
                  </PageLink>
                </li>
              );
            })}
          </ul>
        </Aside>
      )}
    </div>
  );
}

function Aside({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={page.aside}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
