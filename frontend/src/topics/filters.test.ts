import { expect, it } from "vitest";
import { parseSearch } from "../shell/search";
import { readFilters, unfiltered } from "./filters";

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
