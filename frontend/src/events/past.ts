import { dayIn } from "../words/days";
import type { EventSummary } from "./shapes";

/** What ended before today in its own zone, by year, in the order given. */
export function pastByYear(begun: EventSummary[], today: string): [string, EventSummary[]][] {
  const years = new Map<string, EventSummary[]>();
  for (const event of begun) {
    if (dayIn(event.zone, event.ends_at) >= today) continue;
    const year = dayIn(event.zone, event.starts_at).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years];
}
