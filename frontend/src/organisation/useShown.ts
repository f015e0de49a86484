import { useTerms } from "../members/useTerms";
import { useWords } from "../words/words";
import type { Profile } from "./profile";

type Shown = { [Field in keyof Profile]: (value: Profile[Field]) => string | string[] };

/** A field's value in readable words, line by line, for two versions to be compared. */
export function useShown() {
  const { t, compare } = useWords();
  const themes = useTerms("themes");
  const countries = useTerms("countries");
  const regions = useTerms("world_regions");
  const languages = useTerms("languages");
  const competences = useTerms("competences");
  const named = (codes: string[], nameOf: (code: string) => string) =>
    codes.map(nameOf).sort(compare);
  const expertise = (lines: Profile["expertise_offered"]) =>
    lines
      .filter(({ theme, text }) => theme || text.trim())
      .map(({ theme, text }) => {
        const named = theme ? themes.nameOf(theme) : t("organisation.no_theme");
        return t("organisation.expertise_line", { theme: named, text });
      });
  const visibility = (value: Profile["presentation_visibility"]) =>
    t(`organisation.visible.${value}`);

  const shown: Shown = {
    engagement: (value) => t(`organisation.engagement.${value ?? "unsaid"}`),
    presentation: ({ markdown, language }) =>
      markdown.trim()
        ? [
            t("organisation.written_in", { language: languages.nameOf(language) }),
            ...markdown.split("\n").filter((line) => line.trim()),
          ]
        : [],
    website: (value) => value,
    functional_mail: (value) => value,
    themes: (codes) => codes.map((code, place) => `${place + 1}. ${themes.nameOf(code)}`),
    countries: (codes) => named(codes, countries.nameOf),
    world_regions: (codes) => named(codes, regions.nameOf),
    languages: (codes) => codes.map(languages.nameOf),
    competences: (codes) => named(codes, competences.nameOf),
    expertise_offered: expertise,
    expertise_sought: expertise,
    presentation_visibility: visibility,
    cooperation_visibility: visibility,
    expertise_visibility: visibility,
  };
  return (name: keyof Profile, value: unknown) => shown[name](value as never);
}
