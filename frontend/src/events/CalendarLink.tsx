import { Button } from "@mantine/core";
import type { MouseEvent } from "react";
import { answer, api } from "../api/client";
import { useWords } from "../words/words";
import { answered, handOver } from "./calendar";

/** The date for one's own calendar, in the language of the page. */
export function CalendarLink({ event }: { event: string }) {
  const { t, language } = useWords();
  const address = `/v1/events/${encodeURIComponent(event)}/calendar.ics`;

  /** A link asks in the browser's languages: where those aren't the page's, the page asks itself. */
  async function ask(click: MouseEvent) {
    if (answered(navigator.languages) === language) return;
    click.preventDefault();
    try {
      const path = { event };
      const asked = api.GET("/v1/events/{event}/calendar.ics", {
        params: { path },
        parseAs: "blob",
      });
      handOver(await answer(asked), `${event}.ics`);
    } catch {
      location.assign(address);
    }
  }

  return (
    <Button
      variant="filled"
      renderRoot={(props) => (
        <a {...props} href={address} onClick={ask}>
          {props.children}
        </a>
      )}
    >
      {t("events.add_to_calendar")}
    </Button>
  );
}
