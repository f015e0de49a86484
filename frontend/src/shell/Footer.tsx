import { useWords } from "../words/words";
import footer from "./footer.module.css";
import { PageLink } from "./PageLink";

export function Footer() {
  const { t } = useWords();
  return (
    <footer className={footer.bar}>
      <div className={footer.inner}>
        <p>
          <strong>{t("shell.name")}</strong>
          <br />
          {t("shell.run_by")}
        </p>
        <p>{t("shell.sources")}</p>
        <ul className={footer.links}>
          <li>
            <PageLink page="territories">{t("shell.register")}</PageLink>
          </li>
          <li>
            <PageLink page="api">{t("shell.api")}</PageLink>
          </li>
          <li>
            <PageLink page="problems">{t("shell.problem_codes")}</PageLink>
          </li>
          <li>
            <PageLink page="accessibility">{t("shell.accessibility")}</PageLink>
          </li>
          <li>
            <PageLink page="legal">{t("notices.legal.title")}</PageLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
