import type { ZoomTransform } from "d3-zoom";
import { height, width } from "./drawing";
import { room } from "./lines";
import type { Mark, Place } from "./marks";

/** On which side of a place its name is written. */
export type Side = "left" | "right";

/** Of more marks than this only those in sight are drawn; one goes to the others by moving the map. */
const most = 200;

/**
 * The marks to draw: all of them, or of very many those that the frame shows, those that a small move
 * brings into it, and the one with the place `held`.
 */
export function drawable(marks: Mark[], view: ZoomTransform, held: string | null): Mark[] {
  if (marks.length <= most) return marks;
  return marks.filter(({ at, places }) => {
    const [x, y] = view.apply(at);
    const near = x > -width / 4 && x < width * 1.25 && y > -height / 4 && y < height * 1.25;
    return near || places.some(({ id }) => id === held);
  });
}

/**
 * A name is written towards the middle of the map, where there is room for it; on the other side when
 * it would lie on other marks there and doesn't here. `unit` is a pixel of the screen in the drawing.
 */
export function side(mark: Mark, marks: Mark[], view: ZoomTransform, unit: number): Side {
  const [x, y] = view.apply(mark.at);
  const { wide, high } = room(mark.places[0]?.label ?? "");
  const covered = (towards: Side) =>
    marks.filter((other) => {
      const [u, v] = view.apply(other.at);
      const along = (towards === "right" ? u - x : x - u) / unit;
      return other !== mark && along > 0 && along < wide && Math.abs(v - y) / unit < high / 2;
    }).length;
  const inner: Side = x > width / 2 ? "left" : "right";
  const outer: Side = inner === "left" ? "right" : "left";
  const toTheEdge = Math.min(x, width - x) / unit;
  return toTheEdge > wide && covered(inner) > covered(outer) ? outer : inner;
}

/** One goes through the map in the order of the list beside it. */
export function inOrder(marks: Mark[], places: Place[]): Mark[] {
  const order = new Map(places.map(({ id }, position) => [id, position]));
  const first = (mark: Mark) => Math.min(...mark.places.map(({ id }) => order.get(id) ?? 0));
  return [...marks].sort((a, b) => first(a) - first(b));
}
