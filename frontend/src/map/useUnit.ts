import { useMediaQuery } from "@mantine/hooks";
import { type RefObject, useLayoutEffect, useState } from "react";
import { width } from "./drawing";

/** A finger's target and a mouse's, in pixels of the screen. */
const targets = { finger: 44, mouse: 30 };

/**
 * How many units of the drawing a pixel of the screen is, as wide as the drawing is shown just now:
 * names and targets keep their size on the screen, whatever room the map has.
 */
export function useUnit(svg: RefObject<SVGSVGElement | null>): number {
  const [unit, setUnit] = useState(1);
  useLayoutEffect(() => {
    if (!svg.current) return;
    const observer = new ResizeObserver(([drawing]) => {
      const shown = drawing?.contentRect.width;
      if (shown) setUnit(width / shown);
    });
    observer.observe(svg.current);
    return () => observer.disconnect();
  }, [svg]);
  return unit;
}

/** How wide a mark's target is on this screen, in its pixels. */
export function useTarget(): number {
  const finger = useMediaQuery("(max-width: 800px), (pointer: coarse)", undefined, {
    getInitialValueInEffect: false,
  });
  return finger ? targets.finger : targets.mouse;
}
