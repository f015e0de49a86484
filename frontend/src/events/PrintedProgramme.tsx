import type { ReactNode } from "react";
import { useWords, Written } from "../words/words";
import { Place } from "./Place";
import { PrintedBlock } from "./PrintedBlock";
import { PrintedLabel } from "./PrintedLabel";
import { Prose } from "./Prose";
import { printedTitle } from "./printed";
import printed from "./printed.module.css";
import { Standing } from "./Standing";
import type { Event, ProgrammeVersion } from "./shapes";
import { Title } from "./Title";
import { useSaid } from "./useSaid";

interface PrintedProgrammeProps {
  event: Event;
  version: ProgrammeVersion;
}

/** The programme as one hands it out on paper, by the words of its version; seen on paper only. */
export function PrintedProgramme(props: PrintedProgrammeProps) {
  const { language } = props.event;
  return (
    <article className={printed.sheet} lang={language}>
      <Written language={language}>
        <Sheet {...props} />
      </Written>
    </article>
  );
}

function Sheet({ event, version }: PrintedProgrammeProps) {
  const { t, say, language } = useWords();
  const said = useSaid();
  const title = printedTitle(event, version);
  const heading = version.heading ?? t("events.programme");
  return (
    <>
      {version.letterhead && <p className={printed.letterhead}>{say(version.letterhead)}</p>}
      <p className={printed.heading}>{say(heading)}</p>
      <PrintedLabel event={event} version={version} />
      <div className={printed.standing} lang={language}>
        <Standing event={event} />
      </div>
      <Labelled name={t("events.printed.title")}>
        <Title plain={title.plain} markdown={title.markdown} />
      </Labelled>
      {event.objective && (
        <Labelled name={t("events.printed.objective")}>{say(event.objective)}</Labelled>
      )}
      <div className={printed.context}>
        {event.context.map((paragraph) => (
          <Prose key={paragraph} text={paragraph} below={3} />
        ))}
      </div>
      {(version.venue_text || event.venue) && (
        <Labelled name={t("events.printed.venue")}>
          {version.venue_text
            ? say(version.venue_text)
            : event.venue && <Place venue={event.venue} />}
        </Labelled>
      )}
      <Labelled name={t("events.printed.date")}>
        {version.date_text ? (
          say(version.date_text)
        ) : (
          <span lang={language}>{said.when(event)}</span>
        )}
      </Labelled>
      {event.audience && (
        <Labelled name={t("events.printed.audience")}>{say(event.audience)}</Labelled>
      )}
      <h1 className={printed.programme}>{say(`${heading}:`)}</h1>
      {version.blocks.map((block) => (
        <PrintedBlock key={block.block_key} block={block} zone={event.zone} />
      ))}
    </>
  );
}

function Labelled({ name, children }: { name: string; children: ReactNode }) {
  const { language } = useWords();
  return (
    <p>
      <strong className={printed.name} lang={language}>
        {name}
      </strong>{" "}
      {children}
    </p>
  );
}
