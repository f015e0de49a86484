import { dayIn } from "../words/days";
import type { EventSummary } from "./shapes";

/** Whether it ended before today, by the clocks of where it is. */
export function isPast({ zone, ends_at }: Pick<EventSummary, "zone" | "ends_at">, today: string) {
  return dayIn(zone, ends_at) < today;
}

/** What ended before today in its own zone, by year, in the order given. */
export function pastByYear(begun: EventSummary[], today: string): [string, EventSummary[]][] {
  const years = new Map<string, EventSummary[]>();
  for (const event of begun) {
    if (!isPast(event, today)) continue;
    const year = dayIn(event.zone, event.starts_at).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years];
}
