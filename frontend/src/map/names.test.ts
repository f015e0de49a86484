import { zoomIdentity } from "d3-zoom";
import { expect, it } from "vitest";
import type { Look } from "./Dot";
import { height, width } from "./drawing";
import { boxOf } from "./lines";
import type { Mark } from "./marks";
import { placeNames } from "./names";

const name = "Ville de Pessac";

it("writes a name towards the middle, on the other side where that one is taken", () => {
  const here = mark(name, 200, 320);
  expect(placed([here])).toEqual({ [name]: "right" });
  expect(placed([mark("Melle", 300, 320)])).toEqual({ Melle: "left" });
  expect(placed([here, many(260, 325)])).toEqual({ [name]: "left" });
});

it("writes none where there is room on neither side, until one is nearer", () => {
  const marks = [many(140, 320), mark(name, 200, 320), many(260, 320)];
  expect(placed(marks)).toEqual({});
  const nearer = zoomIdentity.translate(-400, -640).scale(3);
  expect(placed(marks, nearer)).toEqual({ [name]: "right" });
});

it("lays no name on another, and gives the room to who is engaged", () => {
  const [small, full] = [mark("Cenon", 230, 310, "small"), mark(name, 230, 322, "full")];
  expect(placed([small, full])).toEqual({ Cenon: "left", [name]: "right" });
  expect(placed([small, full, many(190, 310)])).toEqual({ [name]: "right" });
});

it("keeps names off the buttons and within the frame", () => {
  expect(placed([mark("Ussel", width - 80, height - 60)])).toEqual({ Ussel: "left" });
  expect(placed([mark("Ussel", width - 80, height - 60), many(width - 120, height - 60)])).toEqual(
    {},
  );
  expect(placed([mark(name, 40, 320), many(90, 320)])).toEqual({});
  expect(placed([mark(name, 200, 4)])).toEqual({});
  expect(placed([mark(name, -10, 320)])).toEqual({});
});

it("leaves room between any two names of a crowd, at any size of the map", () => {
  const looks: Look[] = ["small", "ring", "full"];
  const crowd = Array.from({ length: 400 }, (_, at) => {
    const [x, y] = [(at * at * 137) % width, (at * at * 211 + at * 17) % height];
    return mark(`Bourg du Canton ${at}`, x, y, looks[at % 3]);
  });
  for (const unit of [0.8, 1.2, 1.5]) {
    const view = zoomIdentity.translate(-width, -height).scale(4);
    const names = [...placeNames(crowd, view, unit)].map(([{ at, places }, side]) => {
      const [x, y] = view.apply(at);
      const { left, top, right, bottom } = boxOf(places[0]?.label ?? "", side);
      return [left + x / unit, top + y / unit, right + x / unit, bottom + y / unit] as const;
    });
    expect(names.length).toBeGreaterThan(5);
    for (const [at, one] of names.entries()) {
      expect(Math.min(one[0], one[1])).toBeGreaterThanOrEqual(0);
      expect(one[2]).toBeLessThanOrEqual(width / unit);
      for (const other of names.slice(at + 1)) {
        const across = one[0] < other[2] && other[0] < one[2];
        expect(across && one[1] < other[3] && other[1] < one[3]).toBe(false);
      }
    }
  }
});

function placed(marks: Mark[], view = zoomIdentity) {
  const names = placeNames(marks, view, 1);
  return Object.fromEntries([...names].map(([one, side]) => [one.places[0]?.id, side]));
}

function many(x: number, y: number): Mark {
  const [one, other] = [mark(`a${x}`, x, y), mark(`b${x}`, x, y)];
  return { ...one, places: [...one.places, ...other.places] };
}

function mark(id: string, x: number, y: number, look: Look = "full"): Mark {
  const place = { id, label: id, name: id, look, point: [], page: "member" as const };
  return { places: [{ ...place, parameters: { member: id } }], at: [x, y], apart: 16 };
}
