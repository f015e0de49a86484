import { Button } from "@mantine/core";
import { useId, useState } from "react";
import { flushSync } from "react-dom";
import { useMe } from "../accounts/useMe";
import { useWords } from "../words/words";
import { StepDialog } from "./StepDialog";
import {
  type Abilities,
  type Topic,
  type TopicSummary,
  type Transition,
  transitions,
} from "./shapes";
import steps from "./steps.module.css";
import { useWhyNoStep } from "./useWhyNot";

interface StepsProps {
  topic: TopicSummary;
  abilities: Abilities;
  /** After a step; the button that asked for it goes, so the focus has to be given a place. */
  onStep: (topic: Topic) => void;
}

/** The steps of a topic: those that are possible, each with where it leads; the others by the reason why not. */
export function Steps({ topic, abilities, onStep }: StepsProps) {
  const { t } = useWords();
  const whyNot = useWhyNoStep();
  const taker = useMe().data;
  const [asking, setAsking] = useState<Transition | null>(null);
  const offered = transitions
    .filter((step) => abilities.transitions[step] !== "forbidden")
    .map((step) => ({ step, why: whyNot(abilities.transitions[step], topic.stage) }));
  const possible = offered.filter(({ why }) => why === undefined);
  const reasons = new Set(offered.flatMap(({ why }) => why ?? []));
  return (
    <>
      <div className={steps.steps}>
        {possible.length > 0 && (
          <Possible those={possible.map(({ step }) => step)} ask={setAsking} />
        )}
        {[...reasons].map((why) => (
          <Impossible
            key={why}
            those={offered.filter((one) => one.why === why).map(({ step }) => step)}
            why={why}
          />
        ))}
        {!offered.length && <p className="dim">{t("topics.why_step.forbidden")}</p>}
      </div>
      {asking && taker && (
        <StepDialog
          key={asking}
          taker={taker.id}
          topic={topic}
          step={asking}
          onDone={(moved) => {
            flushSync(() => setAsking(null));
            onStep(moved);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

interface PossibleProps {
  those: Transition[];
  ask: (step: Transition) => void;
}

function Possible({ those, ask }: PossibleProps) {
  return (
    <ul className={steps.possible}>
      {those.map((step) => (
        <Step key={step} step={step} ask={() => ask(step)} />
      ))}
    </ul>
  );
}

function Step({ step, ask }: { step: Transition; ask: () => void }) {
  const { t } = useWords();
  const leads = useId();
  return (
    <li>
      <Button aria-describedby={leads} aria-haspopup="dialog" onClick={ask}>
        {t(`topics.step.${step}`)}
      </Button>
      <span id={leads} className="dim small">
        {t(`topics.step_leads.${step}`)}
      </span>
    </li>
  );
}

function Impossible({ those, why }: { those: Transition[]; why: string }) {
  const { t } = useWords();
  const reason = useId();
  return (
    <div className={steps.impossible}>
      <p id={reason} className="dim small">
        {why}
      </p>
      <ul aria-labelledby={reason}>
        {those.map((step) => (
          <li key={step}>
            <Button aria-disabled="true" aria-describedby={reason}>
              {t(`topics.step.${step}`)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
