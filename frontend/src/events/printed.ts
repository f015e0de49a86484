import type { Appearance, Event, Line, ProgrammeVersion } from "./shapes";

type Role = Exclude<Appearance["role"], "speaker">;

/** The title that the version printed, with the event's emphasis while its words are still the same. */
export function printedTitle(event: Event, version: ProgrammeVersion) {
  const plain = version.title_text ?? event.title.fr;
  const markdown = event.title_markdown;
  return { plain, markdown: markdown && unmarked(markdown) === plain ? markdown : null };
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
