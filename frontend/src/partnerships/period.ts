import type { PartnershipSummary } from "./shapes";

/** How a partnership's days are told. */
type Period = "unsaid" | "since" | "from" | "until" | "between";

/** What is known of its days, seen from today (days are `YYYY-MM-DD`). */
export function period(
  { starts_on, ends_on }: Pick<PartnershipSummary, "starts_on" | "ends_on">,
  today: string,
): Period {
  if (starts_on && ends_on) return "between";
  if (ends_on) return "until";
  if (!starts_on) return "unsaid";
  return starts_on > today ? "from" : "since";
}
