import { isLanguage, type Language } from "../words/language";

/** The language in which the server answers a plain link: the first of the browser's that it has. */
export function answered(languages: readonly string[]): Language {
  const [first] = languages.map((tag) => tag.split("-")[0]?.toLowerCase()).filter(isLanguage);
  return first ?? "fr";
}

/** Hands a file to the browser, as a download of that name. */
export function handOver(file: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
