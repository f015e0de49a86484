import { useClickOutside } from "@mantine/hooks";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { Refusal } from "../api/problem";
import { MyOrganisationLinks } from "../organisation/MyOrganisationLinks";
import header from "../shell/header.module.css";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { isStaff } from "./places";
import space from "./space.module.css";
import { useMe } from "./useMe";
import { useSignOut } from "./useSignOut";

/** One's own pages and the way out, behind a button; in the menu of a phone they stand open. */
export function MySpace() {
  const { t, say } = useWords();
  const me = useMe().data;
  const [open, setOpen] = useState(false);
  const list = useId();
  const button = useRef<HTMLButtonElement>(null);
  const whole = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list closes at each move
  useEffect(() => setOpen(false), [path]);
  const { signOut, busy, failure } = useSignOut();

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside
    <div
      ref={whole}
      className={space.whole}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !open) return;
        button.current?.focus();
        setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={`${header.switch} ${space.button}`}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {t("accounts.space")}
        <span aria-hidden="true">▾</span>
      </button>
      <div id={list} className={space.list} data-open={open || undefined}>
        <ul>
          {me && <MyOrganisationLinks places={me.places} />}
          {me && isStaff(me) && (
            <li>
              <PageLink page="desk">{t("shell.desk")}</PageLink>
            </li>
          )}
          <li>
            <PageLink page="account">{t("shell.account")}</PageLink>
          </li>
          <li>
            <button
              type="button"
              aria-busy={busy}
              aria-disabled={busy}
              onClick={() => {
                // The question before leaving gives the focus back to what stays in sight.
                button.current?.focus();
                setOpen(false);
                void signOut();
              }}
            >
              {t("accounts.account.sign_out")}
            </button>
          </li>
        </ul>
      </div>
      {failure !== null && (
        <p role="alert" className={space.failure}>
          {(failure instanceof Refusal && failure.problem.detail && say(failure.problem.detail)) ||
            t("shell.failed.text")}
        </p>
      )}
    </div>
  );
}
