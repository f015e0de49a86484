import { Button } from "@mantine/core";
import { useWords } from "../words/words";
import { CalendarLink } from "./CalendarLink";
import page from "./event.module.css";
import type { Event } from "./shapes";

/** Keep the date while it is to come, print the programme. */
export function Acts({ event, over }: { event: Event; over: boolean }) {
  const { t } = useWords();
  return (
    <div className={page.acts}>
      {event.state === "published" && !over && <CalendarLink event={event.slug} />}
      <Button onClick={() => print()}>{t("events.print")}</Button>
    </div>
  );
}
