import { useRouterState } from "@tanstack/react-router";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import type { Stage } from "./shapes";
import page from "./topic.module.css";

/** To a visitor who may represent a member: the way in, and back here. */
export function SignInToDeclare({ stage }: { stage: Stage }) {
  const { t } = useWords();
  const next = useRouterState({ select: (state) => state.location.publicHref });
  if (stage === "closed") return null;
  return (
    <p className={`${page.acts} dim`}>
      {t("topics.sign_in_text")}{" "}
      <PageLink page="sign_in" search={{ next }}>
        {t("topics.sign_in")}
      </PageLink>
    </p>
  );
}
