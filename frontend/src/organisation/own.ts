import type { Place } from "../api/shapes";

const roles: Place["role"][] = ["reader", "contributor", "referent"];

/**
 * The members that a person acts for, each once: one may hold several places in a member. Staff of an
 * organisation that is a member act for the platform.
 */
export function organisationsOf(places: Place[]): Place["organisation"][] {
  const own = places.filter(({ member, role }) => member && roles.includes(role));
  return [...new Map(own.map(({ organisation }) => [organisation.id, organisation])).values()];
}

/** Whether what this person saves of a member's profile confirms it. */
export function answersFor(places: Place[], member: string): boolean {
  return places.some((place) => place.member === member && place.role === "referent");
}
