import { isLanguage, type Language, languages } from "../words/language";
import { type Page, page, pages } from "./pages";
import type { PageKey } from "./screens";

/**
 * The router knows each page by one path, whatever the language: `/fr/territory/commune/33063`.
 * What people see and send is the path of their language: `/fr/territoires/commune/33063`.
 * So a change of language is a change of one parameter, and nothing typed is lost.
 */
export type Parameters = Record<string, string>;

const nowhere = "~";

/** The router's path of a page, its parameters filled in and escaped. */
export function route(language: Language, key: PageKey, parameters: Parameters = {}): string {
  return `/${language}${fill(pattern(page(key)), parameters)}`;
}

/** The path that people see. */
export function address(language: Language, key: PageKey, parameters: Parameters = {}): string {
  return tidy(`/${language}${fill(page(key).path[language], parameters)}`);
}

/** From the path that people see to the router's; a path that no page has goes under `~`. */
export function inward(pathname: string): string {
  const [language, rest] = split(pathname);
  const found = match(rest, (candidate) => candidate.path[language]);
  return found ? route(language, found.key, found.parameters) : `/${language}/${nowhere}${rest}`;
}

/** From the router's path to the one that people see. */
export function outward(pathname: string): string {
  const [language, rest] = split(pathname);
  if (rest.startsWith(`/${nowhere}`)) return tidy(`/${language}${rest.slice(2) || "/"}`);
  const found = match(rest, pattern);
  return found ? address(language, found.key, found.parameters) : pathname;
}

/** The same place in the other language: path only, search and fragment are kept by the caller. */
export function translated(routePath: string, language: Language): string {
  return `/${language}${split(routePath)[1]}`;
}

/** Whether two router's paths show the same page of the same record, whatever the language. */
export function samePage(one: string, other: string): boolean {
  return split(one)[1] === split(other)[1];
}

/** The page that a router's path shows, if any. */
export function pageAt(routePath: string): Page | null {
  const found = match(split(routePath)[1], pattern);
  return found ? page(found.key) : null;
}

/** The router's pattern of a page below the language: home is its root, others start by their key. */
export function pattern(candidate: Page): string {
  const parameters = candidate.path.en.match(/:\w+/g) ?? [];
  return candidate.path.en === "/" ? "/" : `/${[candidate.key, ...parameters].join("/")}`;
}

function fill(path: string, parameters: Parameters): string {
  return path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(parameters[name] ?? ""));
}

function match(path: string, patternOf: (candidate: Page) => string) {
  for (const candidate of pages) {
    const names: string[] = [];
    const shape = patternOf(candidate).replace(/:(\w+)/g, (_, name) => {
      names.push(name);
      return "([^/]+)";
    });
    const values = new RegExp(`^${shape}$`).exec(path)?.slice(1);
    if (values) {
      const parameters = names.map((name, index) => [name, decode(values[index] ?? "")]);
      return { key: candidate.key, parameters: Object.fromEntries(parameters) as Parameters };
    }
  }
  return null;
}

function split(pathname: string): [Language, string] {
  const [, first, ...rest] = pathname.split("/");
  if (!isLanguage(first)) return [served(), pathname];
  return [first, `/${rest.join("/").replace(/\/+$/, "")}`];
}

/** A path without language is spoken in the one that the server chose for its page. */
function served(): Language {
  const chosen = typeof document === "undefined" ? undefined : document.documentElement.lang;
  return isLanguage(chosen) ? chosen : languages[0];
}

function tidy(path: string): string {
  return path.replace(/\/$/, "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
