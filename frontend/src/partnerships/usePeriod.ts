import { useToday } from "../members/useToday";
import { useWords } from "../words/words";
import { period } from "./period";
import type { PartnershipSummary } from "./shapes";

/** "du 14 mai 2019 au 31 décembre 2027": the days of a partnership, in words. */
export function usePeriod() {
  const { t, day } = useWords();
  const today = useToday();
  return (partnership: Pick<PartnershipSummary, "starts_on" | "ends_on">) => {
    const { starts_on, ends_on } = partnership;
    return t(`partnerships.period.${period(partnership, today)}`, {
      start: starts_on ? day(starts_on) : "",
      end: ends_on ? day(ends_on) : "",
    });
  };
}
