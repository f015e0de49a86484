import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import type { Event } from "./shapes";

/** Back to the version in force; the link goes with the version left, so the focus goes to the title. */
export function InForce({ event }: { event: Event }) {
  const { t } = useWords();
  return (
    <PageLink
      page="event"
      parameters={{ event: event.slug }}
      onClick={() => document.getElementById("programme")?.focus()}
    >
      {t("events.see_in_force")}
    </PageLink>
  );
}
