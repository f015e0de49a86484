import { ButtonLink } from "../shell/ButtonLink";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Empty } from "../shell/states/Empty";
import { useWords } from "../words/words";
import desk from "./desk.module.css";

/** What awaits the team: the topics, and the requests once they arrive here. */
export default function Desk() {
  const { t } = useWords();
  return (
    <>
      <PageHeading>{t("desk.title")}</PageHeading>
      <ul className={desk.work}>
        <li>
          <PageLink page="desk_topics">{t("desk.topics")}</PageLink>
          <p className="dim">{t("desk.topics_text")}</p>
        </li>
      </ul>
      <Empty
        title={t("desk.empty")}
        actions={<ButtonLink page="territories">{t("desk.register")}</ButtonLink>}
      >
        <p>{t("desk.empty_text")}</p>
      </Empty>
    </>
  );
}
