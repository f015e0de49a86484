import { expect, it } from "vitest";
import { formats } from "./formats";

it("groups numbers as the language does", () => {
  expect(formats("fr").number(6150451)).toBe("6\u00a0150\u00a0451");
  expect(formats("en").number(6150451)).toBe("6,150,451");
});

it("says a day without moving it", () => {
  expect(formats("fr").day("2022-04-01")).toBe("1er avril 2022");
  expect(formats("fr").day("2022-04-11")).toBe("11 avril 2022");
  expect(formats("en").day("2022-04-01")).toBe("1 April 2022");
});

it("says day and hours of the place where people meet, wherever they are read", () => {
  const [summer, winter] = ["2022-04-01T12:30:00Z", "2026-12-24T23:00:00Z"] as const;
  expect(formats("fr").dayAt(summer, "Europe/Paris")).toBe("vendredi 1er avril 2022");
  expect(formats("en").dayAt(winter, "Europe/Paris")).toMatch(/^Friday,? 25 December 2026$/);
  expect(formats("fr").hourAt(summer, "Europe/Paris")).toBe("14\u00a0h\u00a030");
  expect(formats("fr").hourAt(winter, "Europe/Paris")).toBe("0\u00a0h");
  expect(formats("en").hourAt(summer, "Europe/Paris")).toBe("14:30");
});

it("sorts accents where a reader looks for them", () => {
  expect(["Zola", "Échiré", "Eysines"].sort(formats("fr").compare)).toEqual([
    "Échiré",
    "Eysines",
    "Zola",
  ]);
});
