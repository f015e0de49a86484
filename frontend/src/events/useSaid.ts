import { dayIn } from "../words/days";
import { useWords } from "../words/words";
import type { EventSummary } from "./shapes";

type Held = Pick<EventSummary, "starts_at" | "ends_at" | "zone">;

/** How one says when an event is held, in the language one reads. */
export function useSaid() {
  const { t, dayAt, hourAt } = useWords();
  const when = ({ starts_at, ends_at, zone }: Held): [string, string] => {
    const day = dayAt(starts_at, zone);
    const from = hourAt(starts_at, zone);
    const to = hourAt(ends_at, zone);
    const zoned = t(`events.zone.${zone}`);
    if (dayIn(zone, starts_at) === dayIn(zone, ends_at)) {
      return [`${day},`, t("events.when.hours", { from, to, zone: zoned })];
    }
    const last = dayAt(ends_at, zone);
    return [t("events.when.from", { day, from }), t("events.when.to", { last, to, zone: zoned })];
  };
  return {
    /** Day and hours, always in the event's zone, which is named; as two lines would have them. */
    whenInTwo: when,
    when: (event: Held) => when(event).join(" "),
    /** Day and hour of the beginning, where the end isn't known. */
    begins: ({ starts_at, zone }: Omit<Held, "ends_at">) =>
      t("events.when.begins", {
        day: dayAt(starts_at, zone),
        from: hourAt(starts_at, zone),
        zone: t(`events.zone.${zone}`),
      }),
  };
}
