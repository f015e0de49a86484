import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import notices from "./notices.module.css";
import { Points } from "./Points";
import { written } from "./written";

/** Each stands for specs of the end-to-end tests that try just that. */
const tried = [
  "axe",
  "opened",
  "narrow",
  "keyboard",
  "focus",
  "faults",
  "borders",
  "language",
] as const;
const untried = ["people", "readers", "zoom", "browsers", "documentation"] as const;
const limits = ["maps", "french", "paper"] as const;

/** The accessibility statement: what is aimed at, what was tried and what was not. */
export default function Accessibility() {
  const { t, day } = useWords();
  return (
    <div className={notices.page}>
      <PageHeading>{t("notices.accessibility.title")}</PageHeading>
      <p className="lead">{t("notices.accessibility.lead")}</p>

      <h2>{t("notices.accessibility.standing")}</h2>
      <p>{t("notices.accessibility.standing_text")}</p>

      <h2>{t("notices.accessibility.tried")}</h2>
      <p>{t("notices.accessibility.tried_text")}</p>
      <Points texts={tried.map((point) => t(`notices.tried.${point}`))} />

      <h2>{t("notices.accessibility.untried")}</h2>
      <Points texts={untried.map((point) => t(`notices.untried.${point}`))} />

      <h2>{t("notices.accessibility.limits")}</h2>
      <Points texts={limits.map((point) => t(`notices.limits.${point}`))} />

      <h2>{t("notices.accessibility.report")}</h2>
      <p>{t("notices.accessibility.report_text")}</p>
      <p className={notices.missing}>{t("notices.accessibility.contact_missing")}</p>
      <p>{t("notices.accessibility.remedy")}</p>

      <p className="dim">
        {t("notices.written", { day: day(written) })}{" "}
        <PageLink page="legal">{t("notices.legal.title")}</PageLink>
      </p>
    </div>
  );
}
