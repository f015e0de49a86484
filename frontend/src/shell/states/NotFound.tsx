import { useWords } from "../../words/words";
import { ButtonLink } from "../ButtonLink";
import { PageLink } from "../PageLink";
import { State } from "./State";

/** No page, or no record, at this address. */
export function NotFound() {
  const { t } = useWords();
  return (
    <State
      alone
      title={t("shell.not_found.title")}
      actions={
        <>
          <ButtonLink page="territories" variant="filled">
            {t("shell.not_found.register")}
          </ButtonLink>
          <PageLink page="home">{t("shell.not_found.home")}</PageLink>
        </>
      }
    >
      <p>{t("shell.not_found.text")}</p>
    </State>
  );
}
