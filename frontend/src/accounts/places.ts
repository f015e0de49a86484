import type { Me, Place } from "../api/shapes";

const staffRoles: Place["role"][] = ["event_manager", "curator", "administrator"];

/** Whether the desk has something for this person; the server judges each act there. */
export function isStaff(me: Me): boolean {
  return me.places.some((place) => staffRoles.includes(place.role));
}
