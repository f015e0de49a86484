import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { answer, api } from "../api/client";
import { awaitTitle } from "../shell/focus";
import { Form } from "../shell/form/Form";
import { useSubmission } from "../shell/form/useSubmission";
import { useTyped } from "../shell/form/useTyped";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { Done } from "./Done";
import form from "./form.module.css";
import { useWayBack } from "./useWayBack";

/** Asks for a link by mail; the answer is the same whether the address is known or not. */
export default function ForgottenPassword() {
  const { t } = useWords();
  const [email, keepEmail] = useTyped("email");
  const back = useWayBack();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const fields = useForm({
    initialValues: { email },
    onValuesChange: (values) => keepEmail(values.email),
  });
  const submission = useSubmission(fields, async (body) => {
    await answer(api.POST("/v1/auth/password-reset-requests", { body }));
    keepEmail("");
    awaitTitle();
    setSentTo(body.email);
  });
  const labels = { email: t("accounts.email") };

  if (sentTo !== null) {
    return (
      <Done title={t("accounts.forgotten.done")} next={t("accounts.back_to_sign_in")} search={back}>
        {t("accounts.forgotten.sent", { email: sentTo })}
      </Done>
    );
  }
  return (
    <div className={form.page}>
      <PageHeading>{t("accounts.forgotten.title")}</PageHeading>
      <p className="dim">{t("accounts.forgotten.text")}</p>
      <Form submission={submission} act={t("accounts.forgotten.act")} labels={labels}>
        <TextInput
          id="email"
          type="email"
          autoComplete="username"
          label={labels.email}
          {...fields.getInputProps("email")}
        />
      </Form>
      <p className={form.below}>
        <PageLink page="sign_in" search={back}>
          {t("accounts.back_to_sign_in")}
        </PageLink>
      </p>
    </div>
  );
}
