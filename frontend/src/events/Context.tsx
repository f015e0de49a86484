import { useWords, Written } from "../words/words";
import page from "./event.module.css";
import { Prose } from "./Prose";
import type { Event } from "./shapes";

/** Why people meet, in paragraphs. */
export function Context({ event }: { event: Event }) {
  const { t } = useWords();
  if (!event.context.length) return null;
  return (
    <section aria-labelledby="context" className={page.section}>
      <h2 id="context">{t("events.context")}</h2>
      <div className={page.prose} lang={event.language}>
        <Written language={event.language}>
          {event.context.map((paragraph) => (
            <Prose key={paragraph} text={paragraph} below={3} />
          ))}
        </Written>
      </div>
    </section>
  );
}
