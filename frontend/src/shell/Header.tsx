import { useRouterState } from "@tanstack/react-router";
import { useEffect, useId, useState } from "react";
import { AccountLinks } from "../accounts/AccountLinks";
import { useWords } from "../words/words";
import { translated } from "./address";
import header from "./header.module.css";
import { LanguageSwitch } from "./LanguageSwitch";
import { PageLink } from "./PageLink";
import { SchemeSwitch } from "./SchemeSwitch";
import { Sign } from "./Sign";

export function Header() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const menu = useId();
  /** Said in one language: who changes the language in the menu is still there, with the focus. */
  const path = useRouterState({ select: (state) => translated(state.location.pathname, "fr") });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes at each move
  useEffect(() => setOpen(false), [path]);

  return (
    <header className={header.bar}>
      <div className={header.inner}>
        <PageLink page="home" className={header.wordmark}>
          <Sign />
          <span>
            <strong>{t("shell.name")}</strong>
            <span className={header.tagline}>{t("shell.tagline")}</span>
          </span>
        </PageLink>
        <button
          type="button"
          className={header.toggle}
          aria-expanded={open}
          aria-controls={menu}
          onClick={() => setOpen(!open)}
        >
          {t("shell.menu")}
        </button>
        <div id={menu} className={header.menu} data-open={open || undefined}>
          <nav aria-label={t("shell.navigation")} className={header.links}>
            <PageLink page="members">{t("members.title")}</PageLink>
            <PageLink page="topics">{t("topics.nav")}</PageLink>
            <PageLink page="events">{t("events.title")}</PageLink>
            <PageLink page="territories">{t("shell.register")}</PageLink>
            <PageLink page="api">{t("shell.api")}</PageLink>
          </nav>
          <div className={header.settings}>
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
          <AccountLinks />
        </div>
      </div>
    </header>
  );
}
