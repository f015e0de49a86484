import { answer, api } from "../api/client";
import { ButtonLink } from "../shell/ButtonLink";
import { useWords } from "../words/words";
import { ChoosePassword } from "./ChoosePassword";

/** The link of a forgotten password. */
export default function NewPassword() {
  const { t } = useWords();
  return (
    <ChoosePassword
      title={t("accounts.new_password.title")}
      text={t("accounts.new_password.text")}
      act={t("accounts.new_password.act")}
      done={{ title: t("accounts.new_password.done"), text: t("accounts.new_password.done_text") }}
      expired={{
        text: t("accounts.new_password.expired"),
        actions: (
          <ButtonLink page="forgotten_password" variant="filled">
            {t("accounts.new_password.again")}
          </ButtonLink>
        ),
      }}
      send={(body) => answer(api.POST("/v1/auth/password-resets", { body }))}
    />
  );
}
