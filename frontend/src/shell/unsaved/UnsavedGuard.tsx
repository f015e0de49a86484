import { Button } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../../words/words";
import { samePage } from "../address";
import { askBeforeLeaving } from "./leaving";
import guard from "./unsaved.module.css";

interface UnsavedGuardProps {
  unsaved: boolean;
  /** Forgets what isn't saved, when one leaves all the same. */
  forget: () => void;
}

/** Asks before a move to another page, a sign-out or a closed tab takes unsaved words with it. */
export function UnsavedGuard({ unsaved, forget }: UnsavedGuardProps) {
  const { t } = useWords();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [pending, setPending] = useState<{ leave: (leaves: boolean) => void } | null>(null);

  const ask = useCallback(
    () => new Promise<boolean>((resolve) => setPending({ leave: resolve })),
    [],
  );
  useEffect(() => (unsaved ? askBeforeLeaving(ask) : undefined), [unsaved, ask]);
  useEffect(() => {
    if (pending) dialog.current?.showModal();
  }, [pending]);
  useBlocker({
    disabled: !unsaved,
    enableBeforeUnload: () => unsaved,
    shouldBlockFn: async ({ current, next }) =>
      !samePage(current.pathname, next.pathname) && !(await ask()),
  });

  function decide(leaves: boolean) {
    dialog.current?.close();
    if (leaves) forget();
    pending?.leave(leaves);
    setPending(null);
  }

  if (!pending) return null;
  return (
    <dialog
      ref={dialog}
      className={guard.dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        decide(false);
      }}
    >
      <h2 id={title}>{t("shell.leave.title")}</h2>
      <p>{t("shell.leave.text")}</p>
      <div className={guard.acts}>
        <Button variant="filled" onClick={() => decide(false)}>
          {t("shell.leave.stay")}
        </Button>
        <Button onClick={() => decide(true)}>{t("shell.leave.leave")}</Button>
      </div>
    </dialog>
  );
}
