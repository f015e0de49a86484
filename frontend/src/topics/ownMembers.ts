import type { Place } from "../api/shapes";
import type { MemberReference } from "./shapes";

/** A member of one's places; `speaks`: one's role lets one declare its interests. */
export interface OwnMember extends MemberReference {
  speaks: boolean;
}

/** The members of these places, each once. A référent speaks for the member; staff write for any. */
export function ownMembers(places: Place[]): OwnMember[] {
  const staff = places.some(({ role }) => role === "curator" || role === "administrator");
  const members = new Map<string, OwnMember>();
  for (const { member, organisation, role } of places) {
    if (!member) continue;
    const { slug, name } = organisation;
    const speaks = staff || role === "referent" || members.get(member)?.speaks === true;
    members.set(member, { id: member, slug, name, speaks });
  }
  return [...members.values()];
}

/** Whose interest is shown first: one that can be changed, else one that could be declared. */
export function preferred(members: OwnMember[], settable: (id: string) => boolean) {
  return (
    members.find(({ id }) => settable(id)) ?? members.find(({ speaks }) => speaks) ?? members[0]
  );
}
