import { expect, it } from "vitest";
import { ownMembers, preferred } from "./ownMembers";

const pessac = { id: "o1", slug: "pessac-33318", name: "Pessac" };
const region = { id: "o2", slug: "nouvelle-aquitaine-75", name: "Région" };
const bordeaux = { id: "o3", slug: "bordeaux-33063", name: "Bordeaux" };
const reads = { organisation: bordeaux, member: "m3", role: "reader", referent: null } as const;
const speaks = { organisation: pessac, member: "m1", role: "referent", referent: null } as const;

it("names each member once, whatever the places in it, and no member for staff's own places", () => {
  expect(
    ownMembers([
      { organisation: region, member: null, role: "administrator", referent: null },
      { ...speaks, referent: "technical" },
      { ...speaks, role: "contributor" },
    ]),
  ).toEqual([{ id: "m1", slug: "pessac-33318", name: "Pessac", speaks: true }]);
});

it("lets référents alone speak for a member, and staff for any", () => {
  const speakers = (...places: Parameters<typeof ownMembers>[0]) =>
    ownMembers(places)
      .filter((member) => member.speaks)
      .map(({ name }) => name);
  expect(speakers(reads, { ...speaks, role: "contributor" })).toEqual([]);
  expect(speakers(reads, { ...reads, role: "contributor" }, speaks)).toEqual(["Pessac"]);
  const curator = { organisation: region, member: null, role: "curator", referent: null } as const;
  expect(speakers(reads, curator)).toEqual(["Bordeaux"]);
});

it("prefers an interest that can be changed, then a member that one speaks for", () => {
  const members = ownMembers([reads, speaks]);
  const named = (settable: string[]) => preferred(members, (id) => settable.includes(id))?.name;
  expect(named([])).toBe("Pessac");
  expect(named(["m3"])).toBe("Bordeaux");
  expect(preferred(ownMembers([reads]), () => false)?.name).toBe("Bordeaux");
});
