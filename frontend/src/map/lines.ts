/** Letters in a line: with them a name ends within half of a phone's map. */
const longest = 20;
/** From the place to its name: a dot and a little air, in pixels of the screen. */
export const away = 19;
/** From a line to the next. */
export const line = 17;
/** A letter's width, as most are. */
const letter = 7.4;

/** A rectangle, in pixels of the screen. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The room that a name takes on one side of its place, around the origin. */
export function boxOf(name: string, side: "left" | "right"): Box {
  const lines = linesOf(name);
  const wide = Math.max(...lines.map(({ length }) => length)) * letter;
  const half = (lines.length * line) / 2;
  const [left, right] = side === "right" ? [away, away + wide] : [-away - wide, -away];
  return { left, top: -half, right, bottom: half };
}

/** A name in lines, broken between words; a word that is longer than a line stands in one of its own. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
