import type { AnyRouter, ParsedLocation } from "@tanstack/react-router";
import { samePage } from "./address";
import { comeBack, linkOf, stopComing } from "./comeBack";
import { tab } from "./kept";
import { leftLinks } from "./leftLinks";

type Place = Pick<ParsedLocation, "pathname" | "href" | "state">;

let awaited = false;
/** The title of the page that is being left; it may still stand there when the move is announced. */
let left: Element | null = null;
/** Where the site was opened; a move may begin before that page has been rendered. */
let opened: Place | null = null;
/** Whether the last move went through the tab's history; the scroll is restored then. */
let returning = false;

/**
 * After a move to another page, the focus goes to its title; after one through the tab's history, to
 * the link by which the page was left. A change of language or of filters moves nothing.
 */
export function followFocus(router: AnyRouter) {
  const links = leftLinks(tab);
  router.history.subscribe(({ action }: { action: { type: string } }) => {
    returning = ["BACK", "FORWARD", "GO"].includes(action.type);
  });
  router.subscribe("onBeforeNavigate", ({ fromLocation, toLocation }) => {
    const from = fromLocation ?? opened;
    opened ??= toLocation;
    left = document.querySelector("main h1");
    stopComing();
    if (!from || samePage(from.pathname, toLocation.pathname)) return;
    links.keep(entry(from), linkOf(document.activeElement));
  });
  router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
    const from = fromLocation ?? opened;
    if (!from || samePage(from.pathname, toLocation.pathname) || toLocation.hash) return;
    const link = returning ? links.of(entry(toLocation)) : null;
    if (link && comeBack(link, left)) return;
    focusPage();
  });
}

/** The focus goes to the page's title, now or as soon as there is one. */
export function focusTitle() {
  returning = false;
  focusPage();
}

/** What has the focus is about to go with its whole page: the next title will take it. */
export function awaitTitle() {
  awaited = true;
}

/** Called by a title as it appears: takes the focus if the page was still loading when it was due. */
export function takeFocus(title: HTMLElement | null) {
  if (!awaited || !title) return;
  awaited = false;
  land(title);
}

function focusPage() {
  const title = document.querySelector<HTMLElement>("main h1");
  if (title) land(title);
  awaited = !title || title === left;
}

/** A title far above what a restored scroll shows would lead the next Tab there. */
function land(title: HTMLElement) {
  const { top, bottom } = title.getBoundingClientRect();
  const inSight = bottom > 0 && top < innerHeight;
  const target = returning && !inSight ? title.closest<HTMLElement>("main") : title;
  target?.focus({ preventScroll: true });
}

function entry({ state, href }: Place): string {
  return state.__TSR_key ?? href;
}
