import { answer, api } from "../api/client";
import { Refusal } from "../api/problem";
import { refreshAfterWrite } from "../api/queries";
import { keepInterest } from "./queries";
import type { Interest, Kind } from "./shapes";

/** An interest as the form has it: the kind is empty until one is chosen. */
export type Declared = { kind: Kind | ""; words: string };

/** Whose interest in what: the topic by its id, and as the page's address names it. */
interface Where {
  address: string;
  topic: string;
  member: string;
}

export function declaredOf(interest: Interest | null): Declared {
  return { kind: interest?.kind ?? "", words: interest?.words ?? "" };
}

/** Declares the interest, or changes it. */
export async function declare(where: Where, { kind, words }: Declared): Promise<Interest> {
  const { address, ...path } = where;
  const body = { kind: kind as Kind, words: words.trim() || null };
  const kept = await refreshed(
    answer(api.PUT("/v1/topics/{topic}/interests/{member}", { params: { path }, body })),
  );
  keepInterest(address, where.member, kept);
  return kept;
}

/** Takes the member out of the topic; one that is out already is no fault. */
export async function withdraw(where: Where): Promise<void> {
  const { address, ...path } = where;
  try {
    await refreshed(
      answer(api.DELETE("/v1/topics/{topic}/interests/{member}", { params: { path } })),
    );
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.status !== 404) throw error;
  }
  keepInterest(address, where.member, null);
}

/** A state that forbids it isn't the one that the page shows: it is read anew. */
async function refreshed<Data>(operation: Promise<Data>): Promise<Data> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 409) refreshAfterWrite();
    throw error;
  }
}
