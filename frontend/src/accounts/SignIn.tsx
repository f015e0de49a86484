import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { answer, api } from "../api/client";
import { route } from "../shell/address";
import { Form } from "../shell/form/Form";
import { useSubmission } from "../shell/form/useSubmission";
import { useTyped } from "../shell/form/useTyped";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { parseSearch } from "../shell/search";
import { useWords } from "../words/words";
import form from "./form.module.css";
import { nextPlace } from "./next";
import { PasswordField } from "./PasswordField";
import { open } from "./session";
import { useWayBack } from "./useWayBack";

/** Signs in, then goes back to where one was. */
export default function SignIn() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const back = useWayBack();
  const [email, keepEmail] = useTyped("email");
  const fields = useForm({
    initialValues: { email, password: "" },
    onValuesChange: (values) => keepEmail(values.email),
  });
  const submission = useSubmission(fields, async (body) => {
    open(await answer(api.POST("/v1/auth/sign-in", { body })));
    keepEmail("");
    const own = { to: route(language, "account"), search: "", hash: "" };
    const place = nextPlace(back.next, language) ?? own;
    // Back leads to where one was, not to a form that has served.
    await navigate({ ...place, search: parseSearch(place.search) as never, replace: true });
  });
  const labels = { email: t("accounts.email"), password: t("accounts.password") };

  return (
    <div className={form.page}>
      <PageHeading>{t("accounts.sign_in.title")}</PageHeading>
      <p className="dim">{t("accounts.sign_in.text")}</p>
      <Form submission={submission} act={t("accounts.sign_in.act")} labels={labels}>
        <TextInput
          id="email"
          type="email"
          autoComplete="username"
          label={labels.email}
          {...fields.getInputProps("email")}
        />
        <PasswordField
          id="password"
          autoComplete="current-password"
          label={labels.password}
          {...fields.getInputProps("password")}
        />
      </Form>
      <p className={form.below}>
        <PageLink page="forgotten_password" search={back}>
          {t("accounts.forgotten.link")}
        </PageLink>
      </p>
    </div>
  );
}
