import { expect, it } from "vitest";
import { parseSearch, stringifySearch } from "../shell/search";
import { asked, isFiltered, readFilters } from "./filters";

it("reads the address and leaves out what it can't mean", () => {
  expect(readFilters(parseSearch("?q=pau&kind=commune&departement=64&x=1"))).toEqual({
    q: "pau",
    kind: "commune",
    departement: "64",
  });
  expect(readFilters(parseSearch("?kind=planet&departement=%3Cb%3E"))).toEqual({
    q: "",
    kind: "",
    departement: "",
  });
});

it("asks for nothing that the server would refuse", () => {
  expect(asked({ q: " p ", kind: "", departement: "" })).toEqual({});
  expect(asked({ q: " pau ", kind: "epci", departement: "64" })).toEqual({
    q: "pau",
    kind: "epci",
    departement: "64",
  });
  expect(isFiltered(readFilters({}))).toBe(false);
});

it("writes plain addresses, codes unquoted and empty filters left out", () => {
  expect(stringifySearch({ q: "33063", kind: "", departement: undefined })).toBe("?q=33063");
  expect(stringifySearch({})).toBe("");
});
