import { expect, test } from "vitest";
import { lastRead } from "./lastRead";
import { Refusal } from "./problem";

const refusal = (status: number) => {
  const error: Refusal = Object.create(Refusal.prototype);
  return Object.assign(error, { problem: { status } });
};

test("a reading that gets lost leaves what was read before", () => {
  expect(lastRead({ data: "Pessac", error: null })).toBe("Pessac");
  for (const status of [0, 500, 503]) {
    expect(lastRead({ data: "Pessac", error: refusal(status) })).toBe("Pessac");
  }
});

test("a reading that is refused takes it away", () => {
  for (const status of [401, 403, 404, 410]) {
    expect(lastRead({ data: "Pessac", error: refusal(status) })).toBeUndefined();
  }
  expect(lastRead({ data: undefined, error: refusal(0) })).toBeUndefined();
});
