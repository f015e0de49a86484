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
  return counted(language === "fr" ? french(curled) : english(curled));
}

/**
 * A number stays with the word that it counts: "1 observateur", "6 150 451 habitants". A year, a
 * code and the day of a date count nothing; a short word ("9 sur 10") seldom is what is counted.
 */
function counted(text: string): string {
  const number = /(?<![\p{L}\d.,:/-])(\d{1,3}(?:[\u00a0,]\d{3})*) (?=\p{L}{4})(?!\p{L}+ \d{4})/gu;
  return text.replace(number, `$1${wide}`);
}

/** What stands before a high sign: the space alone where a text goes on after emphasis, `**Qui** ?` */
const before = "(?:(\\S)[ \u00a0\u202f]?|^[ \u00a0\u202f])";
const doubled = new RegExp(`${before}([;!?]+)(?=\\s|$|[»)])`, "g");
const colon = new RegExp(`${before}:(?=\\s|$)`, "g");

function french(text: string): string {
  return text
    .replace(/"([^"]*)"/g, "«$1»")
    .replace(/«\s*/g, `«${wide}`)
    .replace(/\s*»/g, `${wide}»`)
    .replace(doubled, `$1${narrow}$2`)
    .replace(colon, `$1${wide}:`)
    .replace(/(\d)\u202f(?=\d{3})/g, `$1${wide}`)
    .replace(/(\d) %/g, `$1${wide}%`)
    .replace(/(\d) (h|km|ans?|mois)\b/g, `$1${wide}$2`)
    .replace(/\bn° (?=\d)/g, `n°${wide}`);
}

function english(text: string): string {
  return text.replace(/"([^"]*)"/g, "“$1”");
}
