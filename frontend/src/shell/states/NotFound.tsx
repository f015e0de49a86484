import { useRouterState } from "@tanstack/react-router";
import { leftDraft } from "../../accounts/session";
import { useStanding } from "../../accounts/standing";
import { useWords } from "../../words/words";
import { pageAt } from "../address";
import { ButtonLink } from "../ButtonLink";
import { PageLink } from "../PageLink";
import { SignInAndBack } from "./SignInAndBack";
import { State } from "./State";

/** The list that a missing record would stand in; whatever else is missing, the register is searched. */
const rooms = {
  member: "members",
  partnership: "members",
  topic: "topics",
  event: "events",
} as const;

/** No page, or no record, at this address; or none for a visitor, where a session may have ended. */
export function NotFound() {
  const { t } = useWords();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const signedOut = useStanding() === "signed_out";
  const kept = signedOut && leftDraft();
  const key = pageAt(pathname)?.key;
  const room = key && key in rooms ? rooms[key as keyof typeof rooms] : "territories";
  return (
    <State
      alone
      title={t("shell.not_found.title")}
      actions={
        <>
          {kept && <SignInAndBack />}
          <ButtonLink page={room} variant={kept ? undefined : "filled"}>
            {t(`shell.not_found.${room}`)}
          </ButtonLink>
          <PageLink page="home" className="alone">
            {t("shell.not_found.home")}
          </PageLink>
        </>
      }
    >
      <p>{t("shell.not_found.text")}</p>
      {kept && <p>{t("shell.sign_in_first.kept")}</p>}
      {signedOut && !kept && <Reserved />}
    </State>
  );
}

/** It is said of every address alike, so that it tells nobody what is there. */
function Reserved() {
  const { t } = useWords();
  const next = useRouterState({ select: (state) => state.location.publicHref });
  return (
    <p>
      {t("shell.not_found.account")}{" "}
      <PageLink page="sign_in" search={{ next }}>
        {t("shell.sign_in")}
      </PageLink>
    </p>
  );
}
