import { Button } from "@mantine/core";
import { useWords } from "../words/words";
import page from "./event.module.css";
import type { Event } from "./shapes";

/** Keep the date while it is to come, print the programme. */
export function Acts({ event, over }: { event: Event; over: boolean }) {
  const { t } = useWords();
  return (
    <div className={page.acts}>
      {event.state === "published" && !over && (
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
