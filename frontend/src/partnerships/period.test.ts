import { expect, it } from "vitest";
import { period } from "./period";

const today = "2026-11-24";
const unsaid = { starts_on: null, ends_on: null };

it("tells what is known of a partnership's days, seen from today", () => {
  expect(period(unsaid, today)).toBe("unsaid");
  expect(period({ ...unsaid, starts_on: "2019-05-14" }, today)).toBe("since");
  expect(period({ ...unsaid, starts_on: "2027-01-01" }, today)).toBe("from");
  expect(period({ ...unsaid, ends_on: "2027-12-31" }, today)).toBe("until");
  expect(period({ starts_on: "2019-05-14", ends_on: "2027-12-31" }, today)).toBe("between");
});
