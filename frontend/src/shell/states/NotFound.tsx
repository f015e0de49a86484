import { useStanding } from "../../accounts/session";
import { useWords } from "../../words/words";
import { ButtonLink } from "../ButtonLink";
import { holdsDraft } from "../form/drafts";
import { PageLink } from "../PageLink";
import { SignInAndBack } from "./SignInAndBack";
import { State } from "./State";

/** No page, or no record, at this address; or none for a visitor, where a session may have ended. */
export function NotFound() {
  const { t } = useWords();
  const kept = useStanding() === "signed_out" && holdsDraft();
  return (
    <State
      alone
      title={t("shell.not_found.title")}
      actions={
        <>
          {kept && <SignInAndBack />}
          <ButtonLink page="territories" variant={kept ? undefined : "filled"}>
            {t("shell.not_found.register")}
          </ButtonLink>
          <PageLink page="home">{t("shell.not_found.home")}</PageLink>
        </>
      }
    >
      <p>{t("shell.not_found.text")}</p>
      {kept && <p>{t("shell.sign_in_first.kept")}</p>}
    </State>
  );
}
