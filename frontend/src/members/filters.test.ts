import { expect, it } from "vitest";
import { parseSearch } from "../shell/search";
import { asked, held, isFiltered, readFilters, unfiltered } from "./filters";

it("reads the address and leaves out what it can't mean", () => {
  const address =
    "?q=coop&departement=64&epci=200067106&engagement=willing&kind=epci&theme=water_sanitation&country=SN&x=1";
  expect(readFilters(parseSearch(address))).toEqual({
    q: "coop",
    departement: "64",
    epci: "200067106",
    engagement: "willing",
    kind: "epci",
    theme: "water_sanitation",
    country: "SN",
  });
  const senseless =
    "?departement=%3Cb%3E&epci=pau&engagement=maybe&kind=planet&theme=A%20B&country=Senegal";
  expect(readFilters(parseSearch(senseless))).toEqual(unfiltered);
});

it("asks for nothing that the server would refuse", () => {
  expect(asked({ ...unfiltered, q: " p " })).toEqual({});
  expect(asked({ ...unfiltered, q: " pau ", country: "ES" })).toEqual({ q: "pau", country: "ES" });
});

it("counts the filters that hold", () => {
  expect(held({ ...unfiltered, q: "pau", theme: "sport", country: "ES" })).toBe(2);
  expect(isFiltered(unfiltered)).toBe(false);
  expect(isFiltered({ ...unfiltered, q: "pau" })).toBe(true);
});
