import { expect, it } from "vitest";
import { parseSearch, stringifySearch } from "../shell/search";
import { asked, isFiltered, readFilters, unfiltered } from "./filters";

it("reads the address and leaves out what it can't mean", () => {
  const address = "?q=pau&kind=commune&departement=64&epci=200067254&sort=-population&x=1";
  expect(readFilters(parseSearch(address))).toEqual({
    q: "pau",
    kind: "commune",
    departement: "64",
    epci: "200067254",
    sort: "-population",
  });
  expect(readFilters(parseSearch("?kind=planet&departement=%3Cb%3E&epci=pau&sort=colour"))).toEqual(
    unfiltered,
  );
});

it("asks for nothing that the server would refuse", () => {
  expect(asked({ ...unfiltered, q: " p " })).toEqual({});
  expect(asked({ ...unfiltered, q: " pau ", kind: "epci", departement: "64" })).toEqual({
    q: "pau",
    kind: "epci",
    departement: "64",
  });
  expect(isFiltered(readFilters({}))).toBe(false);
});

it("sorts the register, and leaves a search by likeness", () => {
  expect(asked({ ...unfiltered, sort: "population" })).toEqual({ sort: "population" });
  expect(asked({ ...unfiltered, q: "pau", sort: "population" })).toEqual({ q: "pau" });
});

it("writes plain addresses, codes unquoted and empty filters left out", () => {
  expect(stringifySearch({ q: "33063", kind: "", departement: undefined })).toBe("?q=33063");
  expect(stringifySearch({})).toBe("");
});
