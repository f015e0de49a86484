import { queryOptions } from "@tanstack/react-query";
import { api, type Tagged, tagged } from "../api/client";
import { queries, refreshAfterWrite } from "../api/queries";
import type { Member } from "../members/shapes";
import type { ProfilePatch } from "./shapes";

/** A member with the version to save over, read anew. */
export function memberVersion(member: string) {
  return queryOptions({
    queryKey: ["my_organisation", member],
    queryFn: ({ signal }) =>
      tagged(api.GET("/v1/members/{member}", { params: { path: { member } }, signal })),
    staleTime: 0,
  });
}

/** Saves what was changed of a profile over the version of that tag. */
export async function saveProfile(
  member: string,
  patch: ProfilePatch,
  tag: string,
): Promise<Tagged<Member>> {
  const saved = await tagged(
    api.PATCH("/v1/members/{member}", {
      params: { path: { member }, header: { "If-Match": tag } },
      body: patch,
      bodySerializer: JSON.stringify,
      headers: { "Content-Type": "application/merge-patch+json" },
    }),
  );
  // Nothing is known there where somebody else has signed in meanwhile.
  queries.setQueryData(memberVersion(member).queryKey, (known) => known && saved);
  refreshAfterWrite();
  return saved;
}
