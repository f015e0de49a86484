import type { Language } from "./language";

const narrow = "\u202f";
const wide = "\u00a0";

/**
 * Sets a text as its language wants it; every text a person reads passes here once, when it is
 * rendered. Sources are typed plainly: straight apostrophes and quotes, ordinary spaces.
 * French: Lexique des règles typographiques de l'Imprimerie nationale.
 */
export function typeset(language: Language, text: string): string {
  const curled = text.replace(/(\p{L})'/gu, "$1’").replace(/\.\.\./g, "…");
  return language === "fr" ? french(curled) : english(curled);
}

function french(text: string): string {
  return text
    .replace(/"([^"]*)"/g, "«$1»")
    .replace(/«\s*/g, `«${wide}`)
    .replace(/\s*»/g, `${wide}»`)
    .replace(/(\S)[ \u00a0\u202f]?([;!?]+)(?=\s|$|[»)])/g, `$1${narrow}$2`)
    .replace(/(\S)[ \u00a0\u202f]?:(?=\s|$)/g, `$1${wide}:`)
    .replace(/(\d)\u202f(?=\d{3})/g, `$1${wide}`)
    .replace(/(\d) %/g, `$1${wide}%`)
    .replace(/(\d) (h|km|ans?|mois)\b/g, `$1${wide}$2`)
    .replace(/\bn° (?=\d)/g, `n°${wide}`);
}

function english(text: string): string {
  return text.replace(/"([^"]*)"/g, "“$1”");
}
