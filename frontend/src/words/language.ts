/** The languages of the platform, French first; each has an address of its own. */
export const languages = ["fr", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** The language that one would switch to. */
export function other(language: Language): Language {
  return language === "fr" ? "en" : "fr";
}
