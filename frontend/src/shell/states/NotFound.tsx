import { useRouterState } from "@tanstack/react-router";
import { useStanding } from "../../accounts/session";
import { useWords } from "../../words/words";
import { pageAt } from "../address";
import { ButtonLink } from "../ButtonLink";
import { PageLink } from "../PageLink";
import { State } from "./State";

/** The list that a missing record would stand in; whatever else is missing, the register is searched. */
const rooms = {
  member: "members",
  partnership: "members",
  topic: "topics",
  event: "events",
} as const;

/** No page, or no record, at this address. */
export function NotFound() {
  const { t } = useWords();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const next = useRouterState({ select: (state) => state.location.publicHref });
  const standing = useStanding();
  const key = pageAt(pathname)?.key;
  const room = key && key in rooms ? rooms[key as keyof typeof rooms] : "territories";
  return (
    <State
      alone
      title={t("shell.not_found.title")}
      actions={
        <>
          <ButtonLink page={room} variant="filled">
            {t(`shell.not_found.${room}`)}
          </ButtonLink>
          <PageLink page="home">{t("shell.not_found.home")}</PageLink>
        </>
      }
    >
      <p>{t("shell.not_found.text")}</p>
      {standing === "signed_out" && (
        <p>
          {t("shell.not_found.account")}{" "}
          <PageLink page="sign_in" search={{ next }}>
            {t("shell.sign_in")}
          </PageLink>
        </p>
      )}
    </State>
  );
}
