import { useRouterState } from "@tanstack/react-router";
import { MyOrganisationLinks } from "../organisation/MyOrganisationLinks";
import { pageAt } from "../shell/address";
import { ButtonLink } from "../shell/ButtonLink";
import header from "../shell/header.module.css";
import { PageLink } from "../shell/PageLink";
import type { PageKey } from "../shell/screens";
import { useWords } from "../words/words";
import { isStaff } from "./places";
import { useStanding } from "./session";
import { useMe } from "./useMe";

/** In the header: the door, or one's own pages. */
export function AccountLinks() {
  const { t } = useWords();
  const standing = useStanding();
  const me = useMe();
  const location = useRouterState({ select: (state) => state.location });
  if (standing !== "signed_in") {
    const here = pageAt(location.pathname)?.key;
    const comesBack = here && here !== "home" && !doors.includes(here);
    return (
      <ButtonLink page="sign_in" search={comesBack ? { next: location.publicHref } : {}}>
        {t("shell.sign_in")}
      </ButtonLink>
    );
  }
  return (
    <>
      {me.data && isStaff(me.data) && (
        <span className={header.links}>
          <PageLink page="desk">{t("shell.desk")}</PageLink>
        </span>
      )}
      {me.data && <MyOrganisationLinks places={me.data.places} />}
      <ButtonLink page="account">{t("shell.account")}</ButtonLink>
    </>
  );
}

const doors: PageKey[] = ["sign_in", "forgotten_password", "new_password", "invitation"];
