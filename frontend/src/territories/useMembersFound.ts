import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { unfiltered } from "../members/filters";
import { listMembers } from "../members/queries";
import type { MemberSummary } from "../members/shapes";
import { useReader } from "../members/useReader";
import { asked, type Filters } from "./filters";

/**
 * The members that the same search finds, by SIREN: one request, whatever the pages of the register.
 * Without a search nothing is asked: likeness puts the same names first in both lists, an order by
 * name doesn't ("Ville de Pessac", "Pessac"), and a mark that misses would deny a member.
 */
export function useMembersFound({ q, kind, departement, epci }: Filters) {
  const reader = useReader();
  const like = { ...unfiltered, q, kind, departement, epci };
  const searched = Boolean(asked({ q, kind, departement, epci, sort: "" }).q);
  const read = useInfiniteQuery({
    ...listMembers(like, reader),
    enabled: searched,
    placeholderData: keepPreviousData,
  });
  const found = new Map<string, MemberSummary>();
  for (const member of (searched && read.data?.pages[0]?.data) || []) {
    if (member.siren && member.membership?.state !== "ended") found.set(member.siren, member);
  }
  return found;
}
