import { useQuery } from "@tanstack/react-query";
import { getMember } from "../members/queries";
import { useReader } from "../members/useReader";
import { useWords } from "../words/words";
import { useOwnMembers } from "./useOwnMembers";

/** The name of the member of a slug, one's own or another; the slug until it is known. */
export function useMemberName(slug: string): string {
  const { say } = useWords();
  const own = useOwnMembers().find((member) => member.slug === slug);
  const reader = useReader();
  const read = useQuery({ ...getMember(slug, reader), enabled: Boolean(slug) && !own });
  return say(own?.name ?? read.data?.name ?? slug);
}
