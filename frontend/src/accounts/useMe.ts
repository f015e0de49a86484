import { useQuery } from "@tanstack/react-query";
import { api, type Tagged, tagged } from "../api/client";
import { queries, refreshAfterWrite } from "../api/queries";
import type { Me } from "../api/shapes";
import { useStanding } from "./standing";

const key = ["me"];

/** The signed-in person, read once a session. */
export function useMe() {
  const standing = useStanding();
  return useQuery({ ...reading, enabled: standing === "signed_in", select: ({ data }) => data });
}

/** The signed-in person with the version to save over, read anew. */
export function useMyVersion() {
  return useQuery({ ...reading, staleTime: 0 });
}

/** Saves what a person changed of itself over the version of that tag. */
export async function saveMe(changed: Partial<OwnDetails>, tag: string): Promise<Tagged<Me>> {
  const saved = await tagged(
    api.PATCH("/v1/me", {
      params: { header: { "If-Match": tag } },
      body: changed,
      bodySerializer: JSON.stringify,
      headers: { "Content-Type": "application/merge-patch+json" },
    }),
  );
  // Who sits here may be another one by the time the answer comes.
  queries.setQueryData<Tagged<Me>>(key, (known) =>
    known?.data.id === saved.data.id ? saved : known,
  );
  refreshAfterWrite();
  return saved;
}

/** What a person says of itself. */
export type OwnDetails = Pick<Me, "language"> & Pick<Me["person"], "first_name" | "last_name">;

export function ownDetails({ person, language }: Me): OwnDetails {
  return { first_name: person.first_name, last_name: person.last_name, language };
}

const reading = { queryKey: key, queryFn: () => tagged(api.GET("/v1/me")) };
