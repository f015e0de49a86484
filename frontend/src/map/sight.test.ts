import { zoomIdentity } from "d3-zoom";
import { expect, it } from "vitest";
import { height, width } from "./drawing";
import type { Mark } from "./marks";
import { drawable, showsGathered } from "./sight";

const columns = 30;
const marks: Mark[] = Array.from({ length: columns * columns }, (_, at) =>
  mark(`${at}`, (at % columns) * (width / columns), Math.floor(at / columns) * (height / columns)),
);

it("draws all marks when they are few, wherever one looks", () => {
  const few = marks.slice(0, 200);
  expect(drawable(few, zoomIdentity.scale(16), null)).toEqual(few);
});

it("draws of many those in sight and a little around", () => {
  const near = drawable(marks, zoomIdentity.scale(8), null);
  expect(near.length).toBeGreaterThan(9);
  expect(near.length).toBeLessThan(60);
  expect(near).toContain(marks[0]);
  expect(drawable(marks, zoomIdentity, null)).toHaveLength(marks.length);
});

it("keeps the mark that one holds, even out of sight", () => {
  const last = marks.at(-1) as Mark;
  const view = zoomIdentity.scale(8);
  expect(drawable(marks, view, null)).not.toContain(last);
  expect(drawable(marks, view, last.places[0]?.id ?? null)).toContain(last);
});

it("knows whether a mark of several places is in sight", () => {
  const many = {
    ...mark("a", 100, 100),
    places: [...mark("b", 0, 0).places, ...mark("c", 0, 0).places],
  };
  expect(showsGathered([mark("a", 100, 100)], zoomIdentity)).toBe(false);
  expect(showsGathered([many], zoomIdentity)).toBe(true);
  expect(showsGathered([many], zoomIdentity.translate(-900, 0).scale(4))).toBe(false);
});

function mark(id: string, x: number, y: number): Mark {
  const place = {
    id,
    label: id,
    name: id,
    look: "full" as const,
    point: [],
    page: "member" as const,
  };
  return { places: [{ ...place, parameters: { member: id } }], at: [x, y], apart: 16 };
}
