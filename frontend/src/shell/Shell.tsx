import { Outlet, useParams } from "@tanstack/react-router";
import { type MouseEvent, useEffect } from "react";
import { useEnding } from "../accounts/useEnding";
import { isLanguage } from "../words/language";
import { Speaking, useWords } from "../words/words";
import { Footer } from "./Footer";
import { Header } from "./Header";
import shell from "./shell.module.css";

/** What surrounds every page, in the language of its address. */
export function Shell() {
  const { language } = useParams({ strict: false }) as { language?: string };
  const spoken = isLanguage(language) ? language : "fr";
  useEnding();
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return (
    <Speaking language={spoken}>
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1} className={shell.main}>
        <Outlet />
      </main>
      <Footer />
    </Speaking>
  );
}

function SkipLink() {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it moves the focus and leaves the address alone
    <a href="#main" className={shell.skip} onClick={skip}>
      {t("shell.skip")}
    </a>
  );
}

function skip(event: MouseEvent) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
