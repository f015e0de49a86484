import map from "./map.module.css";

/** How a place is drawn: never by its colour alone. */
export type Look = "full" | "ring" | "small";

/** A place's sign around the origin, in pixels of the screen at scale 1. */
export function Dot({ look }: { look: Look }) {
  return <circle r={look === "small" ? 5 : 8} className={map[look]} />;
}
