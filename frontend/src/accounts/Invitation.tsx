import { answer, api } from "../api/client";
import { useWords } from "../words/words";
import { ChoosePassword, SignInLink } from "./ChoosePassword";

/** The link of an invitation. */
export default function Invitation() {
  const { t } = useWords();
  return (
    <ChoosePassword
      title={t("accounts.invitation.title")}
      text={t("accounts.invitation.text")}
      act={t("accounts.invitation.act")}
      done={{ title: t("accounts.invitation.done"), text: t("accounts.invitation.done_text") }}
      expired={{ text: t("accounts.invitation.expired"), actions: <SignInLink /> }}
      send={(body) => answer(api.POST("/v1/auth/invitations", { body }))}
    />
  );
}
