import type { operations } from "../api/schema";
import type { Member } from "../members/shapes";

/** What `updateMember` takes (RFC 7396): what is absent stays, null empties. */
export type ProfilePatch =
  operations["updateMember"]["requestBody"]["content"]["application/merge-patch+json"];
export type Visibility = NonNullable<Member["visibility"]>["presentation"];
export type Expertise = NonNullable<Member["expertise_offered"]>[number];
