import { isLost } from "./problem";

/**
 * What was read last. A new reading that got lost on its way takes nothing away; one that was refused
 * does: it isn't there any more, or not for this reader.
 */
export function lastRead<T>({ data, error }: { data: T | undefined; error: unknown }) {
  return !error || isLost(error) ? data : undefined;
}
