import type { AnyRouter } from "@tanstack/react-router";

let awaited = false;
/** The title of the page that is being left; it may still stand there when the move is announced. */
let left: Element | null = null;
/** Where the site was opened; a move may begin before that page has been rendered. */
let opened: string | null = null;

/** After a move to another page, the focus goes to its title; a change of language or of filters moves nothing. */
export function followFocus(router: AnyRouter) {
  router.subscribe("onBeforeNavigate", ({ toLocation }) => {
    opened ??= toLocation.pathname;
    left = document.querySelector("main h1");
  });
  router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
    const from = fromLocation?.pathname ?? opened;
    if (from === null || place(from) === place(toLocation.pathname)) return;
    if (toLocation.hash) return;
    focusTitle();
  });
}

/** The focus goes to the page's title, now or as soon as there is one. */
export function focusTitle() {
  const title = document.querySelector<HTMLElement>("main h1");
  title?.focus({ preventScroll: true });
  awaited = !title || title === left;
}

/** What has the focus is about to go with its whole page: the next title will take it. */
export function awaitTitle() {
  awaited = true;
}

/** Called by a title as it appears: takes the focus if the page was still loading when it was due. */
export function takeFocus(title: HTMLElement | null) {
  if (!awaited || !title) return;
  awaited = false;
  title.focus({ preventScroll: true });
}

function place(pathname: string): string {
  return pathname.split("/").slice(2).join("/");
}
