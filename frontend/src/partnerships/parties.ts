import type { PartnershipSummary, Party } from "./shapes";

/** Whether a party is none any more on that day `YYYY-MM-DD`. */
export function hasLeft({ left_on }: Party, today: string): boolean {
  return Boolean(left_on && left_on <= today);
}

/** A partnership as a member's page tells it. */
export interface Told {
  partnership: PartnershipSummary;
  /** The day since which the member is in it, when it came later than the partnership. */
  joined: string | null;
  /** The day on which the member left what goes on without it. */
  left: string | null;
  /** One of the past for the member: it ended, or the member left it. */
  former: boolean;
  /** With whom: parties that are no members. */
  partners: Party[];
  /** The other members that are in it. */
  members: Party[];
}

/**
 * What one member (by its slug) has with whom on a day `YYYY-MM-DD`. Who left earlier is told on the
 * partnership's page; of one that is over, all are named.
 */
export function told(partnership: PartnershipSummary, member: string, today: string): Told {
  const { parties, state, starts_on, ends_on } = partnership;
  const own = parties.filter((party) => party.organisation.member === member);
  const staying = own.find((party) => !hasLeft(party, today));
  const left = staying ? null : own.map(leaving).sort().at(-1) || null;
  const former = left !== null || state === "ended";
  const joined = staying?.joined_on ?? null;
  const others = parties.filter(
    (party) => party.organisation.member !== member && (former || !hasLeft(party, today)),
  );
  return {
    partnership,
    joined: !former && joined !== (starts_on ?? null) ? joined : null,
    left: left !== (ends_on ?? null) ? left : null,
    former,
    partners: others.filter(({ organisation }) => !organisation.member),
    members: others.filter(({ organisation }) => organisation.member),
  };
}

function leaving({ left_on }: Party): string {
  return left_on ?? "";
}
