import { expect, it } from "vitest";
import { formats } from "./formats";

it("groups numbers as the language does", () => {
  expect(formats("fr").number(6150451)).toBe("6\u00a0150\u00a0451");
  expect(formats("en").number(6150451)).toBe("6,150,451");
});

it("says a day without moving it", () => {
  expect(formats("fr").day("2022-04-01")).toBe("1 avril 2022");
  expect(formats("en").day("2022-04-01")).toBe("1 April 2022");
});

it("says an hour in the zone of the place, with the zone", () => {
  expect(formats("fr").instant("2022-04-01T08:00:00Z", "Europe/Paris")).toBe(
    "vendredi 1 avril 2022 à 10:00 heure d’Europe centrale",
  );
});

it("sorts accents where a reader looks for them", () => {
  expect(["Zola", "Échiré", "Eysines"].sort(formats("fr").compare)).toEqual([
    "Échiré",
    "Eysines",
    "Zola",
  ]);
});
