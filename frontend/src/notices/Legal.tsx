import { DemoMark } from "../shell/DemoMark";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import notices from "./notices.module.css";
import { Points } from "./Points";
import { Sources } from "./Sources";
import { written } from "./written";

const cookies = ["session", "browser", "none"] as const;
const persons = [
  "visitors",
  "accounts",
  "collectivites",
  "speakers",
  "journal",
  "failures",
] as const;
const rights = ["own", "others", "not_yet", "cnil"] as const;

/** The legal notice: who publishes, under which licences, from which sources, what is kept of whom. */
export default function Legal() {
  const { t, day } = useWords();
  return (
    <div className={notices.page}>
      <PageHeading>{t("notices.legal.title")}</PageHeading>

      <h2>{t("notices.legal.publisher")}</h2>
      <p className={notices.missing}>{t("notices.legal.publisher_missing")}</p>

      <h2>{t("notices.legal.software")}</h2>
      <p>{t("notices.legal.software_text")}</p>

      <h2>{t("notices.legal.sources")}</h2>
      <p>{t("notices.legal.sources_text")}</p>
      <Sources />

      <h2>{t("notices.legal.demonstration")}</h2>
      <p>
        <DemoMark />
      </p>
      <p>{t("notices.legal.demonstration_text")}</p>

      <h2>{t("notices.legal.cookies")}</h2>
      <Points texts={cookies.map((point) => t(`notices.cookies.${point}`))} />

      <h2>{t("notices.legal.persons")}</h2>
      <p>{t("notices.legal.persons_text")}</p>
      <Points texts={persons.map((point) => t(`notices.persons.${point}`))} />
      <h3>{t("notices.legal.rights")}</h3>
      <Points texts={rights.map((point) => t(`notices.rights.${point}`))} />

      <p className="dim">
        {t("notices.written", { day: day(written) })}{" "}
        <PageLink page="accessibility">{t("notices.accessibility.title")}</PageLink>
      </p>
    </div>
  );
}
