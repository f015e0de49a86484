/** Letters in a line: with them a name ends within half of a phone's map. */
const longest = 20;
/** From the place to its name: a dot and a little air, in pixels of the screen. */
export const away = 19;
/** From a line to the next. */
export const line = 17;
/** A letter's width, as most are. */
const letter = 7.4;
/** Half of a dot, which a name shouldn't lie on. */
const dot = 11;

/** How much room a name takes beside its place, up to where another's dot would touch it. */
export function room(name: string): { wide: number; high: number } {
  const lines = linesOf(name);
  const letters = Math.max(...lines.map(({ length }) => length));
  return { wide: away + letters * letter + dot, high: lines.length * line + 2 * dot };
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
