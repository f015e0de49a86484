import { answer, api } from "../api/client";
import { Refusal } from "../api/problem";
import { refreshAfterWrite } from "../api/queries";
import { useWords } from "../words/words";
import { keepTopic } from "./queries";
import { type Topic, type TopicSummary, type Transition, transitions } from "./shapes";

/** Takes a step of the topic; a refusal says in words what is possible instead. */
export function useStep(topic: TopicSummary) {
  const { t } = useWords();
  return async (transition: Transition, reason: string): Promise<Topic> => {
    try {
      const moved = await answer(
        api.POST("/v1/topics/{topic}/transitions", {
          params: { path: { topic: topic.id } },
          body: { transition, ...(reason.trim() && { reason: reason.trim() }) },
        }),
      );
      keepTopic(moved);
      return moved;
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.status !== 409) throw error;
      refreshAfterWrite();
      throw new Refusal({
        ...error.problem,
        detail: [error.problem.detail, instead(error.problem.possible)].filter(Boolean).join(" "),
      });
    }
  };

  function instead(possible: string[] | undefined): string | undefined {
    const steps = transitions.filter((step) => possible?.includes(step));
    if (!steps.length) return undefined;
    return t("topics.possible", {
      steps: steps.map((step) => t(`topics.step.${step}`)).join(", "),
    });
  }
}
