import type { Page } from "@playwright/test";

/**
 * What is shown and too small for a finger. Buttons and fields are 44 px both ways, as is the height
 * of a link that stands alone. A link is as wide as its words: 24 px, or as far from others as
 * WCAG 2.5.8 asks where it is less; inside a sentence its height is the line's.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = /\p{L}{2}/u;
    const says = (around: Element | null) =>
      [...(around?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && words.test(node.textContent ?? ""),
      );
    /** A link with words beside it, or one of a paragraph that says more than its links. */
    const inSentence = (one: Element) => {
      const paragraph = one.closest("p");
      const rest = paragraph?.cloneNode(true) as Element | undefined;
      for (const link of rest?.querySelectorAll("a") ?? []) link.remove();
      return says(one.parentElement) || words.test(rest?.textContent ?? "");
    };
    const targets = [...document.querySelectorAll("a, button, input, select, textarea, summary")]
      .filter((one) => one.checkVisibility() && !one.closest(".unseen, [class*=skip], svg"))
      .map((one) => ({ one, box: (one.closest("label") ?? one).getBoundingClientRect() }));
    type Target = (typeof targets)[number];

    const middle = ({ box }: Target) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const isSmall = ({ box }: Target) => Math.min(box.width, box.height) < 24;
    /** A circle of 24 px around it meets no other target, nor the circle of one that is small too. */
    const isApart = (target: Target) =>
      targets.every((other) => {
        if (other === target) return true;
        const [{ x, y }, there] = [middle(target), middle(other)];
        const { left, right, top, bottom } = other.box;
        const beside = Math.hypot(
          Math.max(left - x, 0, x - right),
          Math.max(top - y, 0, y - bottom),
        );
        const between = Math.hypot(there.x - x, there.y - y);
        return beside >= 12 && (!isSmall(other) || between >= 24);
      });

    return targets
      .filter((target) => {
        const { one, box } = target;
        const isLink = one.tagName === "A";
        const isHigh = box.height >= 43.9 || (isLink && inSentence(one));
        const isWide = box.width >= (isLink ? 24 : 43.9) || (isLink && isApart(target));
        return !isHigh || !isWide;
      })
      .map(({ one, box }) => {
        const size = [box.width, box.height].map((side) => Math.round(side * 10) / 10);
        return `${size.join(" × ")} px: ${(one.textContent || one.outerHTML).slice(0, 80)}`;
      });
  });
}
