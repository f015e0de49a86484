import { dayIn } from "../words/days";
import type { EventSummary } from "./shapes";

/** Whether it has ended by now: an instant, whatever the clocks of where it is say. */
export function isOver({ ends_at }: { ends_at: string }, now: Date): boolean {
  return new Date(ends_at) <= now;
}

interface Agenda {
  next: EventSummary[];
  years: [string, EventSummary[]][];
}

/**
 * What is to come or goes on, and what is over by year, the latest first. `coming` ends today or
 * later, so that it may hold what ended an hour ago; `begun` began before today, and may go on.
 */
export function sorted(coming: EventSummary[], begun: EventSummary[], now: Date): Agenda {
  const over = new Map<string, EventSummary>();
  for (const event of [...coming, ...begun]) if (isOver(event, now)) over.set(event.id, event);
  const years = new Map<string, EventSummary[]>();
  for (const event of [...over.values()].sort(latestFirst)) {
    const year = dayIn(event.zone, event.starts_at).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return { next: coming.filter((event) => !isOver(event, now)), years: [...years] };
}

function latestFirst(a: EventSummary, b: EventSummary): number {
  return Date.parse(b.starts_at) - Date.parse(a.starts_at);
}
