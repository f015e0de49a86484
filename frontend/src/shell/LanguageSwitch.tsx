import { Link, useRouterState } from "@tanstack/react-router";
import { other } from "../words/language";
import { useWords } from "../words/words";
import { translated } from "./address";
import header from "./header.module.css";

/** The same page, search and fragment in the other language; what was typed stays. */
export function LanguageSwitch() {
  const { language, t } = useWords();
  const location = useRouterState({ select: (state) => state.location });
  const target = other(language);
  return (
    <Link
      to={translated(location.pathname, target)}
      search={location.search as never}
      hash={location.hash}
      replace
      resetScroll={false}
      hashScrollIntoView={false}
      lang={target}
      hrefLang={target}
      className={header.switch}
    >
      {t("shell.other_language")}
    </Link>
  );
}
