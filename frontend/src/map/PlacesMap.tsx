import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { useWords } from "../words/words";
import { Drawn } from "./Drawn";
import { height, type Shape, width } from "./drawing";
import { Land } from "./Land";
import { MarkShape } from "./MarkShape";
import map from "./map.module.css";
import { largest, type Place } from "./marks";
import { placeNames } from "./names";
import { showsGathered } from "./sight";
import { useMarks } from "./useMarks";
import { useRegion } from "./useRegion";
import { useTarget, useUnit } from "./useUnit";
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
  /** What the looks mean, in words; also that of a mark of several places, where one is drawn. */
  legend: (gathered: boolean) => ReactNode;
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
export default function PlacesMap(props: PlacesMapProps) {
  return (
    <Drawn>
      <Places {...props} />
    </Drawn>
  );
}

function Places({ name, places, pointed, departement, epci, legend }: PlacesMapProps) {
  const { t } = useWords();
  const region = useRegion();
  const { svg, group, view, scaleBy, goTo, frame, panBy, whole, show } = useZoom();

  const chosen = useMemo(() => (epci && region?.shapeOf(epci)) || null, [region, epci]);
  const fitted = useRef<Shape | null>(null);
  useEffect(() => {
    if (chosen === fitted.current) return;
    fitted.current = chosen;
    if (chosen) frame(chosen.bounds);
    else whole();
  }, [chosen, frame, whole]);

  const unit = useUnit(svg);
  const target = useTarget();
  // Rounded up, so that a window that is being resized doesn't gather anew at each of its pixels.
  const nearness = Math.ceil(target * unit);
  const { drawn, hold, enter, keepFocus } = useMarks(places, region, nearness, view, svg);
  const names = useMemo(
    () => (view.k < legible ? null : placeNames(drawn, view, unit)),
    [drawn, view, unit],
  );
  const keyed = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if ("+-0".includes(event.key)) keepFocus();
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
          style={{ "--unit": unit } as CSSProperties}
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
                target={target}
                written={names?.get(mark) ?? null}
                pointed={mark.places.some(({ id }) => id === pointed)}
                onShow={() => {
                  hold(mark);
                  show(mark.at);
                }}
                onEnter={() => {
                  enter(mark);
                  goTo(mark.at, mark.apart);
                }}
              />
            ))}
          </g>
        </svg>
      </div>
      <figcaption className="dim small">
        {legend(showsGathered(drawn, view))}
        <p className={map.how}>{t("map.how")}</p>
        <p>{t("map.sources")}</p>
      </figcaption>
    </figure>
  );
}
