import { away, line, linesOf } from "./lines";
import map from "./map.module.css";
import type { Side } from "./names";

/** The name of a place beside its sign, around the origin, in pixels of the screen at scale 1. */
export function Label({ text, side }: { text: string; side: Side }) {
  const lines = linesOf(text);
  return (
    <text className={map.label} data-side={side} y={5 - ((lines.length - 1) * line) / 2}>
      {lines.map((words, row) => (
        <tspan key={words} x={side === "right" ? away : -away} dy={row ? line : 0}>
          {words}
        </tspan>
      ))}
    </text>
  );
}
