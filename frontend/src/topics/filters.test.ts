import { expect, it } from "vitest";
import { parseSearch } from "../shell/search";
import { asked, held, isFiltered, readFilters, unfiltered } from "./filters";

it("reads the address and leaves out what it can't mean", () => {
  const address = "?q=eau&stage=under_study&theme=water_sanitation&country=SN&member=pessac-33318";
  expect(readFilters(parseSearch(address))).toEqual({
    q: "eau",
    stage: "under_study",
    theme: "water_sanitation",
    country: "SN",
    member: "pessac-33318",
  });
  const senseless = "?stage=soon&theme=A%20B&country=Senegal&member=%3Cb%3E";
  expect(readFilters(parseSearch(senseless))).toEqual(unfiltered);
});

it("asks for nothing that the server would refuse", () => {
  expect(asked({ ...unfiltered, q: " e " })).toEqual({});
  expect(asked({ ...unfiltered, q: " eau ", stage: "active" })).toEqual({
    q: "eau",
    stage: "active",
  });
});

it("counts the filters that hold", () => {
  expect(held({ ...unfiltered, q: "eau", theme: "sport", member: "pau" })).toBe(2);
  expect(isFiltered(unfiltered)).toBe(false);
  expect(isFiltered({ ...unfiltered, q: "eau" })).toBe(true);
});
