import type { KeyboardEvent } from "react";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { Dot } from "./Dot";
import { Label } from "./Label";
import map from "./map.module.css";
import type { Mark } from "./marks";
import type { Side } from "./names";

interface MarkShapeProps {
  mark: Mark;
  /** How wide its target is, in pixels of the screen. */
  target: number;
  /** Whether the list beside the map speaks of it just now. */
  pointed: boolean;
  /** On which side its name is written, if it is. */
  written: Side | null;
  onShow: () => void;
  onEnter: () => void;
}

/** A mark of many names the first ones, and says how many more there are. */
const mostNames = 8;

/** A place is a link to its page; several at one spot are a button that goes nearer. */
export function MarkShape({ mark, target, pointed, written, onShow, onEnter }: MarkShapeProps) {
  const { t } = useWords();
  const [place] = mark.places;
  if (!place) return null;
  const where = `translate(${mark.at[0]} ${mark.at[1]})`;
  const shared = { className: map.mark, "data-mark": place.id, onFocus: onShow };
  const around = (
    <>
      <circle r={target / 2} className={map.target} />
      <circle r="15" className={map.around} data-pointed={pointed || undefined} />
    </>
  );

  if (mark.places.length === 1) {
    return (
      <g transform={where}>
        <PageLink
          page={place.page}
          parameters={place.parameters}
          aria-label={place.name}
          {...shared}
        >
          <g className={map.upright}>
            <title>{place.name}</title>
            {around}
            <Dot look={place.look} />
            {written && <Label text={place.label} side={written} />}
          </g>
        </PageLink>
      </g>
    );
  }
  const count = mark.places.length;
  const names = mark.places.slice(0, mostNames).map((each) => each.name);
  const more = count - names.length;
  const name = t("map.many", { count, names: names.join(" ; "), more });
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onEnter();
  };
  return (
    <g transform={where}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no button of its own */}
      <g
        role="button"
        tabIndex={0}
        aria-label={name}
        onClick={onEnter}
        onKeyDown={enter}
        {...shared}
      >
        <g className={map.upright}>
          <title>{name}</title>
          {around}
          <circle r="13" className={map.many} />
          <text className={map.count} dy="5">
            {count}
          </text>
        </g>
      </g>
    </g>
  );
}
