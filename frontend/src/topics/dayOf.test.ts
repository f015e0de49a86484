import { expect, it } from "vitest";
import { dayOf } from "./dayOf";

it("takes the day of the region's calendars, not that of UTC", () => {
  expect(dayOf("2026-03-31T22:30:00Z")).toBe("2026-04-01");
  expect(dayOf("2026-12-31T22:30:00Z")).toBe("2026-12-31");
});
