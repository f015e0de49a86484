/** What a complete profile tells, in the order in which it is asked for. */
export const told = [
  "engagement",
  "presentation",
  "website",
  "functional_mail",
  "competences",
  "themes",
  "countries",
  "languages",
  "expertise",
  "referents",
] as const;

export type Told = (typeof told)[number];

/** The fields that `completeness.missing` names, in order; one that this page can't name is left out. */
export function steps(missing: string[]): Told[] {
  return told.filter((field) => missing.includes(field));
}
