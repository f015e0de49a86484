import type { ZoomTransform } from "d3-zoom";
import type { Look } from "./Dot";
import { height, width } from "./drawing";
import { type Box, boxOf } from "./lines";
import type { Mark } from "./marks";

/** On which side of a place its name is written. */
export type Side = "left" | "right";

/** Who has a name first where there isn't room for all. */
const looks: Look[] = ["full", "ring", "small"];
/** A mark's sign with its line, in pixels of the screen: of one place, of several. */
const signs = { alone: 10, many: 15 };
/** Between a name and what it mustn't touch. */
const air = 2;
/** The column of buttons at the right bottom, as map.module.css draws it. */
const buttons = { from: 12, wide: 46, high: 136 };

/**
 * Which places have their name written, and on which side: towards the middle of the map, else on the
 * other side, and on none where it would lie on another name, a mark, the buttons or the frame; it then
 * waits for a nearer view. `unit` is a pixel of the screen in the drawing.
 */
export function placeNames(marks: Mark[], view: ZoomTransform, unit: number): Map<Mark, Side> {
  const [right, bottom] = [width / unit, height / unit];
  const { from, wide, high } = buttons;
  const taken: Box[] = [
    {
      left: right - from - wide,
      top: bottom - from - high,
      right: right - from,
      bottom: bottom - from,
    },
  ];
  const seen = marks.map((mark) => {
    const [x, y] = view.apply(mark.at);
    return { mark, x: x / unit, y: y / unit, r: signs[mark.places.length > 1 ? "many" : "alone"] };
  });
  const free = (box: Box, own: Mark) =>
    box.left >= air &&
    box.top >= air &&
    box.right <= right - air &&
    box.bottom <= bottom - air &&
    !taken.some((other) => meet(box, other)) &&
    !seen.some(({ mark, x, y, r }) => mark !== own && covers(box, x, y, r));

  const placed = new Map<Mark, Side>();
  const named = seen.filter(
    ({ mark, x, y }) => mark.places.length === 1 && x >= 0 && x <= right && y >= 0 && y <= bottom,
  );
  for (const { mark, x, y } of named.sort(byLook)) {
    const sides: Side[] = x > right / 2 ? ["left", "right"] : ["right", "left"];
    for (const side of sides) {
      const box = moved(boxOf(mark.places[0]?.label ?? "", side), x, y);
      if (!free(box, mark)) continue;
      placed.set(mark, side);
      taken.push(box);
      break;
    }
  }
  return placed;
}

function byLook(one: { mark: Mark }, other: { mark: Mark }): number {
  const rank = ({ mark }: { mark: Mark }) => looks.indexOf(mark.places[0]?.look ?? "small");
  return rank(one) - rank(other);
}

function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function meet(one: Box, other: Box): boolean {
  const across = one.left < other.right + air && other.left < one.right + air;
  return across && one.top < other.bottom + air && other.top < one.bottom + air;
}

/** Whether a round sign touches a name. */
function covers({ left, top, right, bottom }: Box, x: number, y: number, r: number): boolean {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return Math.hypot(across, down) < r + air;
}
