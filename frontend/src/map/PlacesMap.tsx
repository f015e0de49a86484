import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { useWords } from "../words/words";
import { height, type Shape, width } from "./drawing";
import { Land } from "./Land";
import { MarkShape } from "./MarkShape";
import map from "./map.module.css";
import { gather, largest, type Mark, type Place } from "./marks";
import { drawable, inOrder, side } from "./sight";
import { useRegion } from "./useRegion";
import { useZoom } from "./useZoom";
import { ZoomButtons } from "./ZoomButtons";

interface PlacesMapProps {
  name: string;
  places: Place[];
  /** The place that is pointed at elsewhere on the page. */
  pointed?: string | null;
  /** The département that is filled, by code. */
  departement?: string;
  /** The EPCI that is filled and brought near, by SIREN. */
  epci?: string;
  /** What the looks mean, in words. */
  legend: ReactNode;
}

const step = 80;
/** From this scale on names are written. */
const legible = 4;
/** From this scale on, or around a chosen one, the lines of EPCI are easier to see. */
const near = 2;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

/** The region with places that one can go to, gathered when they are near; by mouse, touch or keyboard. */
export default function PlacesMap({
  name,
  places,
  pointed,
  departement,
  epci,
  legend,
}: PlacesMapProps) {
  const { t } = useWords();
  const region = useRegion();
  const { svg, group, view, scaleBy, goTo, frame, panBy, whole, show } = useZoom();
  /** The place whose mark takes the focus as soon as it is drawn. */
  const awaited = useRef<string | null>(null);
  /** The place whose mark had the focus last: it stays drawn when one moves away from it. */
  const held = useRef<string | null>(null);

  const chosen = useMemo(() => (epci && region?.shapeOf(epci)) || null, [region, epci]);
  const fitted = useRef<Shape | null>(null);
  useEffect(() => {
    if (chosen === fitted.current) return;
    fitted.current = chosen;
    if (chosen) frame(chosen.bounds);
    else whole();
  }, [chosen, frame, whole]);

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

  const enter = (mark: Mark) => {
    awaited.current = mark.places[0]?.id ?? null;
    goTo(mark.at, mark.apart);
  };
  const keyed = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if ("+-0".includes(event.key)) {
      awaited.current = svg.current?.querySelector<SVGElement>(":focus")?.dataset.mark ?? null;
    }
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
            <Land
              region={region}
              departements={departement ? [departement] : []}
              epci={chosen}
              near={view.k >= near || chosen !== null}
            />
            {drawn.map((mark) => (
              <MarkShape
                key={mark.places.map(({ id }) => id).join()}
                mark={mark}
                written={view.k < legible ? null : side(view.applyX(mark.at[0]))}
                pointed={mark.places.some(({ id }) => id === pointed)}
                onShow={({ at, places: [place] }) => {
                  held.current = place?.id ?? null;
                  show(at);
                }}
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
