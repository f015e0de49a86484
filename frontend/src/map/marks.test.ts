import { expect, it } from "vitest";
import { gather, largest, type Placed } from "./marks";

function placed(id: string, x: number, y: number): Placed {
  const parameters = { member: id };
  const place = {
    id,
    label: id,
    name: id,
    look: "full" as const,
    point: [],
    page: "member" as const,
    parameters,
  };
  return { place, at: [x, y] };
}

const near = [placed("a", 100, 200), placed("b", 104, 200), placed("far", 400, 600)];

it("gathers what is near, and says at which scale it falls apart", () => {
  const marks = gather(near, 30);
  const many = marks(1).find((mark) => mark.places.length > 1);
  expect(many?.places.map(({ id }) => id).sort()).toEqual(["a", "b"]);
  expect(many?.at[0]).toBeCloseTo(102, 3);
  expect(many?.at[1]).toBeCloseTo(200, 3);
  expect(marks(many?.apart ?? 1)).toHaveLength(3);
});

it("loses no place at any scale", () => {
  const marks = gather(near, 30);
  for (const scale of [1, 1.7, 2, 5, 8, largest]) {
    const ids = marks(scale).flatMap((mark) => mark.places.map(({ id }) => id));
    expect(ids.sort()).toEqual(["a", "b", "far"]);
  }
});

it("puts places of one spot in a column, so that each can be reached", () => {
  const same = ["a", "b", "c"].map((id) => placed(id, 240, 320));
  const marks = gather(same, 30);
  expect(marks(1)).toHaveLength(1);
  const column = marks(largest);
  expect(column).toHaveLength(3);
  const [one, other] = column.map(({ at }) => at);
  const apart = Math.hypot(
    (one?.[0] ?? 0) - (other?.[0] ?? 0),
    (one?.[1] ?? 0) - (other?.[1] ?? 0),
  );
  expect(apart * largest).toBeGreaterThan(20);
});

it("leaves a lone place where it is", () => {
  const at = gather(near, 30)(1).find((mark) => mark.places[0]?.id === "far")?.at;
  expect(at).toEqual([400, 600]);
});
