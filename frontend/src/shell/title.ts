import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Language } from "../words/language";
import { useWords } from "../words/words";
import { pageAt } from "./address";

/**
 * Names the window as the server does: the page's title of pages.json, or the one given, then the
 * platform's name.
 */
export function useTitle(title?: string) {
  const { language, say, t } = useWords();
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    document.title = `${title ?? say(tableTitle(path, language) ?? t("shell.not_found.title"))} · ${t("shell.site")}`;
  }, [title, path, language, say, t]);
}

function tableTitle(path: string | undefined, language: Language): string | undefined {
  return path === undefined ? undefined : pageAt(path)?.title[language];
}
