import { leftDraft } from "../../accounts/session";
import { useWords } from "../../words/words";
import { ButtonLink } from "../ButtonLink";
import { PageLink } from "../PageLink";
import { SignInAndBack } from "./SignInAndBack";
import { State } from "./State";

/** A page for people who are signed in: asks to, and comes back here. */
export function SignInFirst() {
  const { t } = useWords();
  return (
    <State
      alone
      title={t("shell.sign_in_first.title")}
      actions={
        <>
          <SignInAndBack />
          <PageLink page="home">{t("shell.not_found.home")}</PageLink>
        </>
      }
    >
      <p>{t(leftDraft() ? "shell.sign_in_first.kept" : "shell.sign_in_first.text")}</p>
    </State>
  );
}

/** A page that the signed-in person may not see: why, and where they can go. */
export function Denied({ children }: { children: string }) {
  const { t } = useWords();
  return (
    <State
      alone
      title={t("shell.denied.title")}
      actions={
        <>
          <ButtonLink page="account" variant="filled">
            {t("shell.denied.account")}
          </ButtonLink>
          <PageLink page="home">{t("shell.not_found.home")}</PageLink>
        </>
      }
    >
      <p>{children}</p>
    </State>
  );
}
