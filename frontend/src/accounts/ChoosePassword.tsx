import { useForm } from "@mantine/form";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Refusal } from "../api/problem";
import { ButtonLink } from "../shell/ButtonLink";
import { awaitTitle } from "../shell/focus";
import { Form } from "../shell/form/Form";
import { useSubmission } from "../shell/form/useSubmission";
import { PageHeading } from "../shell/PageHeading";
import type { Search } from "../shell/search";
import { State } from "../shell/states/State";
import { useWords } from "../words/words";
import { Done } from "./Done";
import form from "./form.module.css";
import { PasswordField } from "./PasswordField";

interface ChoosePasswordProps {
  title: string;
  text: string;
  act: string;
  done: { title: string; text: string };
  /** What to do with a link that is used, too old or cut. */
  expired: { text: string; actions: ReactNode };
  send: (body: { token: string; password: string }) => Promise<unknown>;
}

/** What a mailed link opens: the address changes nothing, the button does. */
export function ChoosePassword({ title, text, act, done, expired, send }: ChoosePasswordProps) {
  const { t } = useWords();
  const { token } = useSearch({ strict: false }) as Search;
  const [standing, setStanding] = useState<"asking" | "done" | "expired">(
    token ? "asking" : "expired",
  );
  const fields = useForm({ initialValues: { password: "" } });
  const submission = useSubmission(fields, async ({ password }) => {
    try {
      await send({ token: token ?? "", password });
      end("done");
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.code !== "token_invalid") throw error;
      end("expired");
    }
  });
  function end(now: "done" | "expired") {
    awaitTitle();
    setStanding(now);
  }
  const labels = { password: t("accounts.new_password.label") };

  if (standing === "done") {
    return (
      <Done title={done.title} next={t("accounts.sign_in.act")}>
        {done.text}
      </Done>
    );
  }
  if (standing === "expired") {
    return (
      <State alone said title={t("accounts.link_expired")} actions={expired.actions}>
        <p>{expired.text}</p>
      </State>
    );
  }
  return (
    <div className={form.page}>
      <PageHeading>{title}</PageHeading>
      <p className="dim">{text}</p>
      <Form submission={submission} act={act} labels={labels}>
        <PasswordField
          id="password"
          autoComplete="new-password"
          label={labels.password}
          description={t("accounts.new_password.rule")}
          {...fields.getInputProps("password")}
        />
      </Form>
    </div>
  );
}

export function SignInLink() {
  const { t } = useWords();
  return <ButtonLink page="sign_in">{t("accounts.back_to_sign_in")}</ButtonLink>;
}
