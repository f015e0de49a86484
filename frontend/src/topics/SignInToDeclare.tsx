import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { leftDraft } from "../accounts/session";
import { tellEnding } from "../accounts/useEnding";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import type { Stage } from "./shapes";
import page from "./topic.module.css";

/** To a visitor who may represent a member, or did until its session ended: the way in, and back here. */
export function SignInToDeclare({ stage }: { stage: Stage }) {
  const { t } = useWords();
  const next = useRouterState({ select: (state) => state.location.publicHref });
  const text = useRef<HTMLParagraphElement>(null);
  const kept = leftDraft();
  useEffect(() => tellEnding(text.current), []);
  if (stage === "closed" && !kept) return null;
  return (
    <p ref={text} tabIndex={-1} className={kept ? page.acts : `${page.acts} dim`}>
      {t(kept ? "shell.sign_in_first.kept" : "topics.sign_in_text")}{" "}
      <PageLink page="sign_in" search={{ next }}>
        {t("topics.sign_in")}
      </PageLink>
    </p>
  );
}
