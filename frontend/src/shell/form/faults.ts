import { Refusal } from "../../api/problem";

export interface Faults {
  /**
   * By the path of the form's field: `person.first_name` for the pointer `/person/first_name`,
   * `themes.1` for the second line of the field `themes`.
   */
  fields: Record<string, string>;
  /** What belongs to no field of the form. */
  general: string[];
}

/**
 * What a refusal says about a form of these fields, set by `say` for all who show it; null when it
 * isn't about what was typed.
 */
export function faults(
  error: unknown,
  names: string[],
  say: (text: string) => string,
): Faults | null {
  if (!(error instanceof Refusal) || !correctable(error.problem)) return null;
  const fields: Record<string, string> = {};
  const general: string[] = [];
  for (const fault of error.problem.errors ?? []) {
    const path = pathOf(fault.pointer ?? "");
    if (names.some((name) => holds(name, path))) fields[path] ??= say(fault.detail);
    else general.push(say(fault.detail));
  }
  if (!Object.keys(fields).length && !general.length) general.push(say(error.problem.detail));
  return { fields, general };
}

/** Whether something else can be typed: a right, a state or a limit mends by no correction. */
function correctable({ status, code }: Refusal["problem"]): boolean {
  return status === 400 || status === 422 || code === "sign_in_failed";
}

/** Whether a path leads to that field, or to a line or a part of it. */
export function holds(name: string, path: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}

/** A JSON pointer (RFC 6901) as the form's path. */
function pathOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"))
    .join(".");
}
