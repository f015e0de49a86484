import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { codes } from "./codes";
import documentation from "./documentation.module.css";

/** Each problem code with its anchor: a problem's `type` leads here. */
export default function Problems() {
  const { t } = useWords();
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (codes.some(([code]) => code === hash)) document.getElementById(hash)?.focus();
  }, [hash]);
  return (
    <div className={documentation.page}>
      <p>
        <PageLink page="api">{t("documentation.back")}</PageLink>
      </p>
      <PageHeading>{t("documentation.problems")}</PageHeading>
      <p className="lead">{t("documentation.problems_lead")}</p>
      <ul className={documentation.codes}>
        {codes.map(([code, status]) => (
          <li key={code} id={code} tabIndex={-1}>
            <h2>
              <PageLink page="problems" hash={code}>
                <code>{code}</code>
              </PageLink>
              <span className={documentation.status}>{status}</span>
            </h2>
            <p>{t(`documentation.code.${code}`)}</p>
            <p className="dim">{t(`documentation.then.${code}`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
