import { useMemo } from "react";
import { useMe } from "../accounts/useMe";
import { type OwnMember, ownMembers } from "./ownMembers";

/** The members that the signed-in person has a place in, each once. */
export function useOwnMembers(): OwnMember[] {
  const me = useMe().data;
  return useMemo(() => ownMembers(me?.places ?? []), [me]);
}
