/** The fields of a form by name: texts, numbers, lists, whatever JSON holds. */
export type Fields = Record<string, unknown>;

/** A record's fields and the version (an ETag) that held them. */
export interface Version<Values extends Fields> {
  values: Values;
  tag: string;
}

/** What was typed over one version while another was saved. */
export interface Meeting<Values extends Fields> {
  mine: Values;
  /** The fields of `mine` that were typed; the others stand as they were read. */
  typed: (keyof Values)[];
  theirs: Version<Values>;
  /** By field: whose text is kept. */
  kept: Partial<Record<keyof Values, Side>>;
}

export type Side = "mine" | "theirs";

/** The names of the fields that are not the same in both. */
export function differing<Values extends Fields>(one: Values, other: Values): (keyof Values)[] {
  return Object.keys(one).filter((name) => !same(one[name], other[name]));
}

/** The fields of `values` that are not those of `basis`: a merge patch of flat records. */
export function changes<Values extends Fields>(values: Values, basis: Values): Partial<Values> {
  return Object.fromEntries(
    differing(values, basis).map((name) => [name, values[name]]),
  ) as Partial<Values>;
}

/** Both versions face to face; proposed: what was typed where something was, theirs elsewhere. */
export function meet<Values extends Fields>(
  basis: Values,
  mine: Values,
  theirs: Version<Values>,
): Meeting<Values> {
  const typed = differing(mine, basis);
  const kept: Meeting<Values>["kept"] = {};
  for (const name of differing(mine, theirs.values)) {
    kept[name] = typed.includes(name) ? "mine" : "theirs";
  }
  return { mine, typed, theirs, kept };
}

/** The record that the choices make. */
export function merged<Values extends Fields>({ mine, theirs, kept }: Meeting<Values>): Values {
  const chosen = { ...theirs.values };
  for (const name of Object.keys(kept) as (keyof Values)[]) {
    if (kept[name] === "mine") chosen[name] = mine[name];
  }
  return chosen;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
