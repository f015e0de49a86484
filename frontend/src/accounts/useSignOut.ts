import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answer, api } from "../api/client";
import { route } from "../shell/address";
import { focusTitle } from "../shell/focus";
import { mayLeave } from "../shell/unsaved/leaving";
import { useWords } from "../words/words";
import { close, silence } from "./session";

/** Ends the session here and in the other tabs, and goes home; asks first where something isn't saved. */
export function useSignOut() {
  const { language } = useWords();
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
      focusTitle();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return { signOut, busy, failure };
}
