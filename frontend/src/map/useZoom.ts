import { select } from "d3-selection";
import { type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { useEffect, useMemo, useRef, useState } from "react";
import { type Bounds, height, width } from "./drawing";
import { largest } from "./marks";

const margin = 24;

/**
 * Moves a group of a drawing by its `transform`, without React, and says where it stands when the
 * movement ends. A wheel alone and one finger alone scroll the page, as everywhere else on it.
 */
export function useZoom() {
  const svg = useRef<SVGSVGElement>(null);
  const group = useRef<SVGGElement>(null);
  const [view, setView] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .extent([
          [0, 0],
          [width, height],
        ])
        .translateExtent([
          [0, 0],
          [width, height],
        ])
        .scaleExtent([1, largest])
        .filter(meant),
    [],
  );

  useEffect(() => {
    if (!svg.current) return;
    const drawing = select(svg.current);
    behaviour
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        group.current?.setAttribute("transform", transform.toString());
        group.current?.style.setProperty("--unzoom", String(1 / transform.k));
      })
      .on("end", ({ transform }: { transform: ZoomTransform }) => setView(transform));
    drawing.call(behaviour).on("dblclick.zoom", null);
    return () => {
      drawing.on(".zoom", null);
    };
  }, [behaviour]);

  return useMemo(() => {
    const move = (act: (drawing: ReturnType<typeof select<SVGSVGElement, unknown>>) => void) =>
      svg.current && act(select<SVGSVGElement, unknown>(svg.current));
    return {
      svg,
      group,
      view,
      /** Nearer (2) or farther (0.5), around the middle. */
      scaleBy: (factor: number) => move((drawing) => behaviour.scaleBy(drawing, factor)),
      /** To a spot of the drawing, at a scale. */
      goTo: (at: [number, number], scale: number) =>
        move((drawing) => {
          behaviour.scaleTo(drawing, scale);
          behaviour.translateTo(drawing, ...at);
        }),
      /** To a part of the drawing, with some of what lies around. */
      frame: ([[left, top], [right, bottom]]: Bounds) =>
        move((drawing) => {
          const scale = 0.7 / Math.max((right - left) / width, (bottom - top) / height);
          behaviour.scaleTo(drawing, Math.min(largest, Math.max(1, scale)));
          behaviour.translateTo(drawing, (left + right) / 2, (top + bottom) / 2);
        }),
      /** By pixels of the screen. */
      panBy: (x: number, y: number) =>
        move((drawing) => behaviour.translateBy(drawing, x / view.k, y / view.k)),
      whole: () => move((drawing) => behaviour.transform(drawing, zoomIdentity)),
      /** Brings a spot into sight when it is out of it. */
      show: (at: [number, number]) => {
        const [x, y] = view.apply(at);
        const seen = x > margin && x < width - margin && y > margin && y < height - margin;
        if (!seen) move((drawing) => behaviour.translateTo(drawing, ...at));
      },
    };
  }, [behaviour, view]);
}

function meant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey;
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  return event.type === "touchstart" ? (event as TouchEvent).touches.length > 1 : true;
}
