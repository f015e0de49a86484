import type { operations } from "../api/schema";

type Answer<Operation extends "listPartnerships" | "getPartnership"> =
  operations[Operation]["responses"][200]["content"]["application/json"];

export type PartnershipSummary = Answer<"listPartnerships">["data"][number];
export type Partnership = Answer<"getPartnership">;
export type PartnershipState = PartnershipSummary["state"];
export type Party = PartnershipSummary["parties"][number];
type Side = Party["side"];
/** An organisation as other records name it. */
export type OrganisationReference = Party["organisation"];

/** The sides, those of the region's country first. */
export const sides: Side[] = ["french", "foreign"];
