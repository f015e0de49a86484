import { useWords } from "../words/words";
import type { Ability, Stage } from "./shapes";

/** Why a step of a topic is not possible, in words; undefined when it is. */
export function useWhyNoStep() {
  const { t } = useWords();
  return (ability: Ability | undefined, stage: Stage) => {
    if (ability === true) return undefined;
    const code = codesOfSteps.find((known) => known === ability) ?? "other";
    return t(`topics.why_step.${code}`, { stage: t(`topics.stage.${stage}`) });
  };
}

/** Why a member's interest can't be declared or withdrawn, in words; undefined when it can. */
export function useWhyNoInterest() {
  const { t } = useWords();
  return (ability: Ability | undefined) => {
    if (ability === true) return undefined;
    return t(
      `topics.why_interest.${codesOfInterests.find((known) => known === ability) ?? "other"}`,
    );
  };
}

/** The problem codes that have words of their own. */
const codesOfSteps = [
  "state_forbids",
  "topic_closed",
  "topic_without_lead",
  "topic_without_curator",
  "forbidden",
] as const;
const codesOfInterests = ["topic_closed", "forbidden"] as const;
