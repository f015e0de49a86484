import { useRouterState } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import type { Place } from "../api/shapes";
import header from "../shell/header.module.css";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import links from "./links.module.css";
import { organisationsOf } from "./own";

/** In the header, for who acts for a member: the way to it, or a choice when there are several. */
export function MyOrganisationLinks({ places }: { places: Place[] }) {
  const { t } = useWords();
  const own = organisationsOf(places);
  const [only] = own;
  if (!only) return null;
  if (own.length > 1) return <Choice own={own} />;
  return (
    <span className={header.links}>
      <PageLink page="my_organisation" parameters={{ member: only.slug }}>
        {t("organisation.mine")}
      </PageLink>
    </span>
  );
}

function Choice({ own }: { own: Place["organisation"][] }) {
  const { t, say } = useWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list closes at each move
  useEffect(() => setOpen(false), [path]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside
    <div
      ref={whole}
      className={links.choice}
      onBlur={({ relatedTarget }) => {
        if (!whole.current?.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={header.switch}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {t("organisation.mine_several")}
        <span aria-hidden="true">▾</span>
      </button>
      <ul id={list} hidden={!open} className={links.list}>
        {own.map(({ id, slug, name }) => (
          <li key={id}>
            <PageLink page="my_organisation" parameters={{ member: slug }}>
              {say(name)}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
