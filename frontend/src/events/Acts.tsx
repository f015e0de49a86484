import { Button } from "@mantine/core";
import { useToday } from "../members/useToday";
import { useWords } from "../words/words";
import page from "./event.module.css";
import { isPast } from "./past";
import type { Event } from "./shapes";

/** Keep the date while it is to come, print the programme. */
export function Acts({ event }: { event: Event }) {
  const { t } = useWords();
  const today = useToday();
  return (
    <div className={page.acts}>
      {event.state === "published" && !isPast(event, today) && (
        <Button
          variant="filled"
          renderRoot={(props) => (
            <a {...props} href={`/v1/events/${encodeURIComponent(event.slug)}/calendar.ics`}>
              {props.children}
            </a>
          )}
        >
          {t("events.add_to_calendar")}
        </Button>
      )}
      <Button onClick={() => print()}>{t("events.print")}</Button>
    </div>
  );
}
