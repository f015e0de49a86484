import { useSaid } from "../events/useSaid";
import { PageLink } from "../shell/PageLink";
import { Said } from "./Said";
import type { LinkedEvent } from "./shapes";

/** The meetings at which the topic is spoken of, each with its hour and zone. */
export function LinkedEvents({ events }: { events: LinkedEvent[] }) {
  const { begins } = useSaid();
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id}>
          <PageLink page="event" parameters={{ event: event.slug }}>
            <Said texts={event.title} />
          </PageLink>
          <br />
          <span className="dim small">{begins(event)}</span>
        </li>
      ))}
    </ul>
  );
}
