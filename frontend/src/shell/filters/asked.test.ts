import { expect, it } from "vitest";
import { asked, held, isFiltered, shaped } from "./asked";

const unfiltered = { q: "", theme: "", country: "" };

it("asks for nothing that the server would refuse", () => {
  expect(asked({ ...unfiltered, q: " p " })).toEqual({});
  expect(asked({ ...unfiltered, q: " pau ", country: "ES" })).toEqual({ q: "pau", country: "ES" });
});

it("counts the filters that hold", () => {
  expect(held({ ...unfiltered, q: "pau", theme: "sport", country: "ES" })).toBe(2);
  expect(isFiltered(unfiltered)).toBe(false);
  expect(isFiltered({ ...unfiltered, q: " p " })).toBe(false);
  expect(isFiltered({ ...unfiltered, q: "pau" })).toBe(true);
  expect(isFiltered({ ...unfiltered, theme: "sport" })).toBe(true);
});

it("leaves out what doesn't have the shape", () => {
  expect(shaped("SN", /^[A-Z]{2}$/)).toBe("SN");
  expect(shaped("Senegal", /^[A-Z]{2}$/)).toBe("");
  expect(shaped(undefined, /^[A-Z]{2}$/)).toBe("");
});
