import { ButtonLink } from "../shell/ButtonLink";
import { PageHeading } from "../shell/PageHeading";
import { Empty } from "../shell/states/Empty";
import { useWords } from "../words/words";

/** What awaits the team: nothing arrives here before requests and topics do. */
export default function Desk() {
  const { t } = useWords();
  return (
    <>
      <PageHeading>{t("desk.title")}</PageHeading>
      <Empty
        title={t("desk.empty")}
        actions={<ButtonLink page="territories">{t("desk.register")}</ButtonLink>}
      >
        <p>{t("desk.empty_text")}</p>
      </Empty>
    </>
  );
}
