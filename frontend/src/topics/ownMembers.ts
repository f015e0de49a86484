import type { Place } from "../api/shapes";
import type { MemberReference } from "./shapes";

/** The members of these places, each once. */
export function ownMembers(places: Place[]): MemberReference[] {
  const members = new Map<string, MemberReference>();
  for (const { member, organisation } of places) {
    const { slug, name } = organisation;
    if (member) members.set(member, { id: member, slug, name });
  }
  return [...members.values()];
}
