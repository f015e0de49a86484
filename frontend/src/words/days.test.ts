import { expect, it } from "vitest";
import { dayBefore, dayIn, dayOf } from "./days";

it("takes the day from the clock of the place", () => {
  expect(dayIn("America/New_York", "2027-01-01T04:59:59Z")).toBe("2026-12-31");
  expect(dayIn("Europe/Paris", "2026-12-31T22:59:59Z")).toBe("2026-12-31");
  expect(dayIn("Europe/Paris", "2026-12-31T23:00:00Z")).toBe("2027-01-01");
  expect(dayIn("Europe/Paris", "2026-06-30T22:00:00Z")).toBe("2026-07-01");
  expect(dayOf("2026-03-31T22:30:00Z")).toBe("2026-04-01");
  expect(dayOf("2026-12-31T22:30:00Z")).toBe("2026-12-31");
});

it("goes back over months, years and the end of February", () => {
  expect(dayBefore("2026-12-24")).toBe("2026-12-23");
  expect(dayBefore("2027-01-01")).toBe("2026-12-31");
  expect(dayBefore("2024-03-01")).toBe("2024-02-29");
});
