import type { ZoomTransform } from "d3-zoom";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Region } from "./drawing";
import { gather, type Mark, type Place } from "./marks";
import { drawable, inOrder } from "./sight";

/** The marks of places in a view of the region, and the focus, which goes along when marks part or meet. */
export function useMarks(
  places: Place[],
  region: Region | undefined,
  nearness: number,
  view: ZoomTransform,
  svg: RefObject<SVGSVGElement | null>,
) {
  /** The place whose mark takes the focus as soon as it is drawn. */
  const awaited = useRef<string | null>(null);
  /** The place whose mark had the focus last: it stays drawn when one moves away from it. */
  const held = useRef<string | null>(null);

  const gathered = useMemo(
    () =>
      gather(
        places.flatMap((place) => {
          const at = region?.place([place.point[0] ?? 0, place.point[1] ?? 0]);
          return at ? [{ place, at }] : [];
        }),
        nearness,
      ),
    [places, region, nearness],
  );
  const marks = useMemo(() => gathered(view.k), [gathered, view.k]);
  const drawn = useMemo(
    () => inOrder(drawable(marks, view, held.current), places),
    [marks, places, view],
  );

  useEffect(() => {
    const mark = drawn.find((one) => one.places.some(({ id }) => id === awaited.current));
    if (!awaited.current || !mark) return;
    awaited.current = null;
    svg.current?.querySelector<SVGElement>(`[data-mark="${mark.places[0]?.id}"]`)?.focus();
  }, [drawn, svg]);

  return {
    drawn,
    hold: ({ places: [place] }: Mark) => {
      held.current = place?.id ?? null;
    },
    /** The focus goes to the first place of a mark that is about to fall apart. */
    enter: ({ places: [place] }: Mark) => {
      awaited.current = place?.id ?? null;
    },
    /** The mark that has the focus gets it again in the next view. */
    keepFocus: () => {
      awaited.current = svg.current?.querySelector<SVGElement>(":focus")?.dataset.mark ?? null;
    },
  };
}
