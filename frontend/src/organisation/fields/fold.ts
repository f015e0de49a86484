/** As one types it in haste: no accents, no capitals. "Sénégal" and "senegal" are one. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase().trim();
}

/** The one whose whole name was typed, however many others hold it ("Mali", "Somalie"). */
export function byName<Choice extends { label: string }>(
  choices: Choice[],
  typed: string,
): Choice | undefined {
  return choices.find(({ label }) => fold(label) === fold(typed));
}

/** Whether a name holds what was typed, at its beginning or at that of one of its words first. */
export function byResemblance<Choice extends { label: string }>(
  choices: Choice[],
  typed: string,
): Choice[] {
  const wanted = fold(typed);
  const rank = (label: string) => {
    const place = fold(label).indexOf(wanted);
    if (place < 1) return place;
    return /[\s'(-]/.test(fold(label)[place - 1] ?? "") ? 1 : 2;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice.label) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .map(({ choice }) => choice);
}

/**
 * Of those that were picked, the ones that what was typed means: the one with that whole name, or
 * all that hold it while none that is free does.
 */
export function alreadyPicked<Choice extends { label: string; value: string }>(
  choices: Choice[],
  picked: string[],
  typed: string,
): Choice[] {
  if (!fold(typed)) return [];
  const taken = choices.filter(({ value }) => picked.includes(value));
  const named = byName(taken, typed);
  if (named) return [named];
  const free = choices.filter(({ value }) => !picked.includes(value));
  return byResemblance(free, typed).length ? [] : byResemblance(taken, typed);
}
