import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { useWords } from "../words/words";
import { height, width } from "./drawing";
import { Land } from "./Land";
import { MarkShape } from "./MarkShape";
import map from "./map.module.css";
import { gather, largest, type Mark, type Place } from "./marks";
import { useRegion } from "./useRegion";
import { useZoom } from "./useZoom";
import { ZoomButtons } from "./ZoomButtons";

interface PlacesMapProps {
  name: string;
  places: Place[];
  /** The place that is pointed at elsewhere on the page. */
  pointed?: string | null;
  /** What the looks mean, in words. */
  legend: ReactNode;
}

const step = 80;
/** From this scale on names are written. */
const legible = 4;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

/** The region with places that one can go to, gathered when they are near; by mouse, touch or keyboard. */
export default function PlacesMap({ name, places, pointed, legend }: PlacesMapProps) {
  const { t } = useWords();
  const region = useRegion();
  const { svg, group, view, scaleBy, goTo, panBy, whole, show } = useZoom();
  const awaited = useRef<string | null>(null);

  const gathered = useMemo(
    () =>
      gather(
        places.flatMap((place) => {
          const at = region?.place([place.point[0] ?? 0, place.point[1] ?? 0]);
          return at ? [{ place, at }] : [];
        }),
      ),
    [places, region],
  );
  const marks = useMemo(() => gathered(view.k), [gathered, view.k]);
  const drawn = useMemo(() => inOrder(marks, places), [marks, places]);

  useEffect(() => {
    const mark = drawn.find((one) => one.places.some(({ id }) => id === awaited.current));
    if (!awaited.current || !mark) return;
    awaited.current = null;
    svg.current?.querySelector<SVGElement>(`[data-mark="${mark.places[0]?.id}"]`)?.focus();
  }, [drawn, svg]);

  const enter = (mark: Mark) => {
    awaited.current = mark.places[0]?.id ?? null;
    goTo(mark.at, mark.apart);
  };
  const keyed = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (arrow && view.k > 1) panBy(...arrow);
    else if (event.key === "+") scaleBy(2);
    else if (event.key === "-") scaleBy(0.5);
    else if (event.key === "0") whole();
    else return;
    event.preventDefault();
  };

  return (
    <figure className={map.figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's controls */}
      <div className={map.frame} role="group" aria-label={name} onKeyDown={keyed}>
        <ZoomButtons
          nearest={view.k >= largest}
          whole={view.k <= 1}
          onNearer={() => scaleBy(2)}
          onFarther={() => scaleBy(0.5)}
          onWhole={whole}
        />
        <svg
          ref={svg}
          viewBox={`0 0 ${width} ${height}`}
          className={map.moving}
          aria-hidden={false}
        >
          <title>{name}</title>
          <g ref={group}>
            <Land region={region} />
            {drawn.map((mark) => (
              <MarkShape
                key={mark.places.map(({ id }) => id).join()}
                mark={mark}
                written={view.k < legible ? null : side(view.applyX(mark.at[0]))}
                pointed={mark.places.some(({ id }) => id === pointed)}
                onShow={({ at }) => show(at)}
                onEnter={enter}
              />
            ))}
          </g>
        </svg>
      </div>
      <figcaption className="dim small">
        {legend}
        <p className={map.how}>{t("map.how")}</p>
        <p>{t("map.sources")}</p>
      </figcaption>
    </figure>
  );
}

/** A name is written towards the middle of the map. */
function side(x: number): "left" | "right" {
  return x > width * 0.55 ? "left" : "right";
}

/** One goes through the map in the order of the list beside it. */
function inOrder(marks: Mark[], places: Place[]): Mark[] {
  const order = new Map(places.map(({ id }, position) => [id, position]));
  const first = (mark: Mark) => Math.min(...mark.places.map(({ id }) => order.get(id) ?? 0));
  return [...marks].sort((a, b) => first(a) - first(b));
}
