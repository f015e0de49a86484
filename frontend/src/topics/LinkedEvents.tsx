import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { Said } from "./Said";
import type { LinkedEvent } from "./shapes";

/** The meetings at which the topic is spoken of, each with its hour and zone. */
export function LinkedEvents({ events }: { events: LinkedEvent[] }) {
  const { instant } = useWords();
  return (
    <ul>
      {events.map(({ id, slug, title, starts_at, zone }) => (
        <li key={id}>
          <PageLink page="event" parameters={{ event: slug }}>
            <Said texts={title} />
          </PageLink>
          <br />
          <span className="dim small">{instant(starts_at, zone)}</span>
        </li>
      ))}
    </ul>
  );
}
