import type { Language } from "./language";
import { typeset } from "./typography";

export interface Formats {
  /** A number, grouped as the language does: 6 150 451, 6,150,451. */
  number: (value: number) => string;
  /** A day `YYYY-MM-DD`: 1 avril 2022, 1 April 2022. */
  day: (value: string) => string;
  /** An instant RFC 3339 in the zone of the place where people meet, the zone said. */
  instant: (value: string, zone: string) => string;
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
    day: (value) => days.format(new Date(`${value}T00:00:00Z`)),
    instant: (value, zone) =>
      new Intl.DateTimeFormat(locale, {
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
        hour: "numeric",
        minute: "2-digit",
        timeZoneName: "longGeneric",
        timeZone: zone,
      }).format(new Date(value)),
    compare: names.compare,
  };
}
