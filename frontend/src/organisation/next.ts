import { type Told, told } from "../members/missing";

/**
 * The form's field that tells what a profile lacks; null for what isn't told in it (who the référents
 * are) and for what no profile tells.
 */
export function fieldOf(step: string): string | null {
  const known = told.find((each) => each === step);
  return known ? fields[known] : null;
}

const fields: Record<Told, string | null> = {
  engagement: "engagement",
  presentation: "presentation.markdown",
  website: "website",
  functional_mail: "functional_mail",
  competences: "competences",
  themes: "themes",
  countries: "countries",
  languages: "languages",
  expertise: "expertise_offered",
  referents: null,
};
