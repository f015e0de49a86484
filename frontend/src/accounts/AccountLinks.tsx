import { useRouterState } from "@tanstack/react-router";
import { pageAt } from "../shell/address";
import { ButtonLink } from "../shell/ButtonLink";
import type { PageKey } from "../shell/screens";
import { useWords } from "../words/words";
import { MySpace } from "./MySpace";
import { useStanding } from "./standing";
import { useWayBack } from "./useWayBack";

/** In the header: the door, or one's own pages. */
export function AccountLinks() {
  const { t } = useWords();
  const standing = useStanding();
  const back = useWayBack();
  const location = useRouterState({ select: (state) => state.location });
  if (standing === "signed_in") return <MySpace />;
  const here = pageAt(location.pathname)?.key;
  const atDoor = !here || here === "home" || doors.includes(here);
  return (
    <ButtonLink page="sign_in" search={atDoor ? back : { next: location.publicHref }}>
      {t("shell.sign_in")}
    </ButtonLink>
  );
}

const doors: PageKey[] = ["sign_in", "forgotten_password", "new_password", "invitation"];
