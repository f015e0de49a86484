import type { LeftLink } from "./leftLinks";

/** How long the list of a page is waited for, in milliseconds. */
const patience = 8000;
const acts = ["keydown", "pointerdown", "wheel"] as const;
let giveUp: (() => void) | null = null;

/** The link that is or holds this element, as its page has it now. */
export function linkOf(element: Element | null): LeftLink | null {
  const link = element?.closest("a[href]");
  const href = link?.getAttribute("href");
  return link && href ? { href, nth: leadingTo(href).indexOf(link) } : null;
}

/**
 * The focus goes to the link by which the page was left: at once (then true), or when its list is
 * there, unless one has begun to do something else. `old` is the title of the page that goes.
 */
export function comeBack(link: LeftLink, old: Element | null): boolean {
  const taken = () => document.querySelector("main h1") !== old && take(link);
  if (taken()) return true;
  const seen = new MutationObserver(() => {
    if (isElsewhere() || taken()) stopComing();
  });
  seen.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(stopComing, patience);
  for (const act of acts) addEventListener(act, stopComing, { capture: true });
  giveUp = () => {
    seen.disconnect();
    clearTimeout(timer);
    for (const act of acts) removeEventListener(act, stopComing, { capture: true });
  };
  return false;
}

/** Nothing is waited for any more. */
export function stopComing() {
  giveUp?.();
  giveUp = null;
}

/** The scroll is restored by itself where the list was there; else the link is brought into sight. */
function take({ href, nth }: LeftLink): boolean {
  const link = leadingTo(href)[nth] as HTMLElement | undefined;
  if (link) unfold(link);
  link?.focus({ preventScroll: true });
  if (!link || document.activeElement !== link) return false;
  const { top, bottom } = link.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) link.scrollIntoView({ block: "center" });
  return true;
}

/** Where one left through what one had unfolded, it is folded again: a folded link takes no focus. */
function unfold(link: HTMLElement) {
  const folded = link.closest<HTMLDetailsElement>("details:not([open])");
  if (folded) folded.open = true;
}

function leadingTo(href: string): Element[] {
  return [...document.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];
}

function isElsewhere(): boolean {
  const focused = document.activeElement;
  return focused !== null && !focused.matches("body, main, main h1");
}
