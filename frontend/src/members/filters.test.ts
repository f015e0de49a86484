import { expect, it } from "vitest";
import { parseSearch } from "../shell/search";
import { readFilters, unfiltered } from "./filters";

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
