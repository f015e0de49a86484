import { useRouterState } from "@tanstack/react-router";
import { useWords } from "../../words/words";
import { ButtonLink } from "../ButtonLink";

/** The way to sign in, and back to this page. */
export function SignInAndBack() {
  const { t } = useWords();
  const next = useRouterState({ select: (state) => state.location.publicHref });
  return (
    <ButtonLink page="sign_in" search={{ next }} variant="filled">
      {t("shell.sign_in_first.sign_in")}
    </ButtonLink>
  );
}
