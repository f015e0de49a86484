import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answer, api } from "../api/client";
import { route } from "../shell/address";
import { Failed } from "../shell/states/Failed";
import { mayLeave } from "../shell/unsaved/leaving";
import { useWords } from "../words/words";
import form from "./form.module.css";
import { close, silence } from "./session";

/** Ends the session here and in the other tabs, and goes home. */
export function SignOut() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function signOut() {
    if (busy || !(await mayLeave())) return;
    setBusy(true);
    setFailure(null);
    try {
      await answer(api.POST("/v1/auth/sign-out"));
      silence();
      await navigate({ to: route(language, "home") });
      close();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <p className={form.out}>
        <Button onClick={signOut} aria-busy={busy} aria-disabled={busy}>
          {t("accounts.account.sign_out")}
        </Button>
      </p>
      {failure !== null && <Failed error={failure} retry={signOut} />}
    </>
  );
}
