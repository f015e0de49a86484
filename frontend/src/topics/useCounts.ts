import { useWords } from "../words/words";
import { kinds, type TopicSummary } from "./shapes";

/** "2 chefs de file, 3 contributions": what is declared, in words. */
export function useCounts() {
  const { t } = useWords();
  return (interests: TopicSummary["interests"]) =>
    kinds
      .filter((kind) => interests[kind] > 0)
      .map((kind) => t(`topics.count.${kind}`, { count: interests[kind] }))
      .join(", ") || t("topics.count.none");
}
