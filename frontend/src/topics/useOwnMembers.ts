import { useMemo } from "react";
import { useMe } from "../accounts/useMe";
import { ownMembers } from "./ownMembers";
import type { MemberReference } from "./shapes";

/** The members that the signed-in person has a place in, each once. */
export function useOwnMembers(): MemberReference[] {
  const me = useMe().data;
  return useMemo(() => ownMembers(me?.places ?? []), [me]);
}
