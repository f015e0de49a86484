/** The calendar's day `YYYY-MM-DD` of an instant, where that zone's clock hangs. */
export function dayIn(zone: string, instant: string | Date): string {
  const parts = new Intl.DateTimeFormat("en", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    timeZone: zone,
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}`;
}

/** The same by the clocks of the region. */
export function dayOf(instant: string | Date): string {
  return dayIn("Europe/Paris", instant);
}

/** The day before a day `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
