import { useRef, useState } from "react";
import { spoken } from "../words/spoken";
import { useWords } from "../words/words";
import { Steps } from "./Steps";
import type { Topic } from "./shapes";
import page from "./topic.module.css";

/** The steps on the topic's own page, for who may take one; what was done is said. */
export function StepsHere({ topic }: { topic: Topic }) {
  const { t, say, language } = useWords();
  const [done, setDone] = useState<Topic | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { abilities } = topic;
  if (!abilities || Object.values(abilities.transitions).every((can) => can === "forbidden")) {
    return null;
  }
  const onStep = (moved: Topic) => {
    heading.current?.focus({ preventScroll: true });
    setDone(moved);
  };
  return (
    <section aria-labelledby="steps" className={`${page.aside} ${page.acts}`}>
      <h2 id="steps" ref={heading} tabIndex={-1}>
        {t("topics.steps")}
      </h2>
      <p role="status" className={page.done}>
        {done &&
          t("topics.moved", {
            title: say(spoken(done.title, language).text),
            stage: t(`topics.stage.${done.stage}`),
          })}
      </p>
      <Steps topic={topic} abilities={abilities} onStep={onStep} />
    </section>
  );
}
