import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { Call } from "./Call";
import documentation from "./documentation.module.css";
import { Following } from "./Following";

/** The API, for who writes programs: what it is, where its document stands, a first call, the feed. */
export default function Api() {
  const { t } = useWords();
  const call = `curl "${location.origin}/v1/territories?q=bordeaux&limit=3"`;
  return (
    <div className={documentation.page}>
      <PageHeading>{t("documentation.title")}</PageHeading>
      <p className="lead">{t("documentation.lead")}</p>

      <h2>{t("documentation.first_call")}</h2>
      <p>{t("documentation.first_call_text")}</p>
      <Call>{call}</Call>

      <h2>{t("documentation.document")}</h2>
      <ul className={documentation.rows}>
        <li>
          <a href="/docs/">{t("documentation.reference")}</a>
          <p className="dim">{t("documentation.reference_text")}</p>
        </li>
        <li>
          <a href="/v1/openapi.json">{t("documentation.openapi")}</a>
          <p className="dim">{t("documentation.openapi_text")}</p>
        </li>
        <li>
          <PageLink page="problems">{t("documentation.problems")}</PageLink>
          <p className="dim">{t("documentation.problems_text")}</p>
        </li>
        <li>
          <strong>{t("documentation.guide")}</strong>
          <p className="dim">{t("documentation.guide_text")}</p>
        </li>
      </ul>

      <Following />

      <h2>{t("documentation.habits")}</h2>
      <ul className={documentation.habits}>
        <li>{t("documentation.habit_lists")}</li>
        <li>{t("documentation.habit_reading")}</li>
        <li>{t("documentation.habit_writing")}</li>
        <li>{t("documentation.habit_language")}</li>
        <li>{t("documentation.habit_identity")}</li>
      </ul>
    </div>
  );
}
