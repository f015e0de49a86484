import { useRouterState } from "@tanstack/react-router";
import { useEffect, useLayoutEffect, useRef } from "react";
import { awaitTitle } from "../shell/focus";
import { useStanding } from "./standing";

/** Whether a session ended under this page and nothing on it has said so yet. */
let untold = false;

/**
 * A session that ends under a page, or becomes another's (taken up again meanwhile), may take the page
 * with it, and what had the focus: the title that comes instead takes it, at the top. A layout effect,
 * for that title takes the focus right after.
 */
export function useEnding() {
  const standing = useStanding();
  const before = useRef(standing);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useLayoutEffect(() => {
    const ended = before.current === "signed_in" && standing !== "signed_in";
    before.current = standing;
    if (!ended || document.activeElement !== document.body) return;
    untold = standing === "signed_out";
    awaitTitle();
    scrollTo(0, 0);
  }, [standing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move leaves the ending behind
  useEffect(() => {
    untold = false;
  }, [path]);
}

/** What says in its place that the session ended takes the focus, once. */
export function tellEnding(place: HTMLElement | null) {
  if (!untold || !place) return;
  untold = false;
  place.focus();
}
