import type { Appearance, Event, Line, ProgrammeVersion } from "./shapes";

type Role = Exclude<Appearance["role"], "speaker">;

/** The title that the version printed, with the event's emphasis while its words are still the same. */
export function printedTitle(event: Event, version: ProgrammeVersion) {
  const plain = version.title_text ?? event.title.fr;
  const markdown = event.title_markdown;
  return { plain, markdown: markdown && unmarked(markdown) === plain ? markdown : null };
}

/** The version that holds instead of the printed one; null while this one is in force. */
export function replacedBy({ programme }: Pick<Event, "programme">, number: number) {
  return programme && programme.number !== number ? programme : null;
}

/** Whether a version's label says by itself of which day it is: "version du 16/03/22". */
export function saysItsDay(label: string): boolean {
  return /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b(19|20)\d{2}\b/.test(label);
}

/**
 * Who appears in a line, one text each: "Anick Lapart - Présidente de SO Coopération". The words that
 * the line printed for them go first, and an organisation that the line's title names isn't told twice.
 */
export function printedAppearances(line: Line, named: (role: Role) => string): string[] {
  if (line.appearances_text) return [];
  return line.appearances.flatMap(({ role, person, organisation, function: held }) => {
    if (!person && organisation && names(line.title, organisation.name)) return [];
    const who = person ? `${person.first_name} ${person.last_name}` : (organisation?.name ?? "");
    const text = [who, held].filter(Boolean).join(" - ");
    return [role === "speaker" ? text : `${named(role)} ${text}`];
  });
}

function names(title: string, organisation: string): boolean {
  return title.toLowerCase().includes(organisation.toLowerCase());
}

function unmarked(markdown: string): string {
  return markdown.replace(/\*/g, "");
}
