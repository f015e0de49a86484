import type { ZoomTransform } from "d3-zoom";
import { height, width } from "./drawing";
import type { Mark, Place } from "./marks";

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

/** Whether the frame shows a mark of several places, which then wants explaining. */
export function showsGathered(marks: Mark[], view: ZoomTransform): boolean {
  return marks.some(({ at, places }) => {
    const [x, y] = view.apply(at);
    return places.length > 1 && x >= 0 && x <= width && y >= 0 && y <= height;
  });
}

/** One goes through the map in the order of the list beside it. */
export function inOrder(marks: Mark[], places: Place[]): Mark[] {
  const order = new Map(places.map(({ id }, position) => [id, position]));
  const first = (mark: Mark) => Math.min(...mark.places.map(({ id }) => order.get(id) ?? 0));
  return [...marks].sort((a, b) => first(a) - first(b));
}
