import { expect, it } from "vitest";
import { ownMembers } from "./ownMembers";

const pessac = { id: "o1", slug: "pessac-33318", name: "Pessac" };
const region = { id: "o2", slug: "nouvelle-aquitaine-75", name: "Région" };

it("names each member once, whatever the places in it, and no member for staff's own places", () => {
  expect(
    ownMembers([
      { organisation: region, member: null, role: "administrator", referent: null },
      { organisation: pessac, member: "m1", role: "referent", referent: "technical" },
      { organisation: pessac, member: "m1", role: "contributor", referent: null },
    ]),
  ).toEqual([{ id: "m1", slug: "pessac-33318", name: "Pessac" }]);
});
