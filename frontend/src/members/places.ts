import type { Look } from "../map/Dot";
import type { Engagement, MemberSummary } from "./shapes";

/** A full dot is engaged, a ring willing; a small dot hasn't said. */
export function lookOf(engagement: Engagement): Look {
  switch (engagement) {
    case "engaged":
      return "full";
    case "willing":
      return "ring";
    case null:
      return "small";
  }
}

/** The members that have a place, as dots of a picture. */
export function dotsOf(members: MemberSummary[]) {
  return members.flatMap(({ id, point, engagement }) =>
    point ? [{ id, point: point.coordinates, look: lookOf(engagement ?? null) }] : [],
  );
}
