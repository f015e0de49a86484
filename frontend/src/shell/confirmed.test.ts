import { expect, it } from "vitest";
import { monthsUnconfirmed } from "./confirmed";

const today = "2026-11-24";

it("trusts what was confirmed within twelve months", () => {
  expect(monthsUnconfirmed("2026-11-24", today)).toBeNull();
  expect(monthsUnconfirmed("2025-11-25", today)).toBeNull();
});

it("counts whole months from then on", () => {
  expect(monthsUnconfirmed("2025-11-24", today)).toBe(12);
  expect(monthsUnconfirmed("2025-09-30", today)).toBe(13);
  expect(monthsUnconfirmed("2023-11-24", today)).toBe(36);
});
