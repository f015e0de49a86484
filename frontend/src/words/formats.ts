import type { Language } from "./language";
import { typeset } from "./typography";

export interface Formats {
  /** A number, grouped as the language does: 6 150 451, 6,150,451. */
  number: (value: number) => string;
  /** A day `YYYY-MM-DD`: 1er avril 2022, 2 avril 2022, 1 April 2022. */
  day: (value: string) => string;
  /** The day of an instant in the zone of the place, in words: vendredi 1er avril 2022. */
  dayAt: (value: string, zone: string) => string;
  /** The hour of an instant in the zone of the place: 14 h 30, 14:30. */
  hourAt: (value: string, zone: string) => string;
  /** Names in the order of the language. */
  compare: (a: string, b: string) => number;
}

const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

/** The only place that formats days and numbers and sorts names. */
export function formats(language: Language): Formats {
  const locale = locales[language];
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const names = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  return {
    number: (value) => typeset(language, numbers.format(value)),
    day: (value) => said(language, days, new Date(`${value}T00:00:00Z`)),
    dayAt: (value, zone) => {
      const dated = new Intl.DateTimeFormat(locale, {
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: zone,
      });
      return said(language, dated, new Date(value));
    },
    hourAt: (value, zone) => hour(language, value, zone),
    compare: names.compare,
  };
}

/** In French the first of a month is an ordinal, the other days are not. */
function said(language: Language, format: Intl.DateTimeFormat, date: Date): string {
  if (language !== "fr") return format.format(date);
  return format
    .formatToParts(date)
    .map(({ type, value }) => (type === "day" && value === "1" ? "1er" : value))
    .join("");
}

/** French: 10 h, 14 h 30; English: 10:00, 14:30. */
function hour(language: Language, value: string, zone: string): string {
  const clock = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(new Date(value));
  if (language === "en") return clock;
  const [hours, minutes] = clock.split(":");
  return `${Number(hours)}\u00a0h${minutes === "00" ? "" : `\u00a0${minutes}`}`;
}
