const days = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris" });

/** The day `YYYY-MM-DD` of an instant, as the calendars of the region had it. */
export function dayOf(instant: string): string {
  return days.format(new Date(instant));
}
