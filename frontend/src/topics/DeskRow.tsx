import { Button } from "@mantine/core";
import { type Ref, useId } from "react";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { dayOf } from "../words/days";
import { useWords } from "../words/words";
import desk from "./desk.module.css";
import { Said } from "./Said";
import { StageMark } from "./StageMark";
import { Steps } from "./Steps";
import type { Topic, TopicSummary } from "./shapes";
import { useCounts } from "./useCounts";

interface DeskRowProps {
  topic: TopicSummary;
  /** Whether the row says by itself that it is a demonstration. */
  marked: boolean;
  open: boolean;
  toggle: () => void;
  /** The button that opens the steps; it has the focus after one. */
  opener: Ref<HTMLButtonElement>;
  onStep: (moved: Topic) => void;
}

/** A topic at the desk; its steps open below it. */
export function DeskRow({ topic, marked, open, toggle, opener, onStep }: DeskRowProps) {
  const { t, say, day } = useWords();
  const counts = useCounts();
  const below = useId();
  const name = useId();
  const button = useId();
  const { abilities, curator } = topic;
  return (
    <>
      <tr>
        <th scope="row">
          <PageLink page="topic" parameters={{ topic: topic.slug }} id={name} className="alone">
            <Said texts={topic.title} />
          </PageLink>
          {marked && <DemoMark />}
        </th>
        <td data-label={t("topics.column.stage")}>
          <StageMark stage={topic.stage} />
        </td>
        <td data-label={t("topics.column.since")}>{day(dayOf(topic.stage_since))}</td>
        <td data-label={t("topics.column.curator")}>
          {curator ? say(`${curator.first_name} ${curator.last_name}`) : t("topics.uncurated")}
        </td>
        <td data-label={t("topics.column.interests")}>{counts(topic.interests)}</td>
        <td>
          <Button
            ref={opener}
            id={button}
            className={desk.toggle}
            aria-labelledby={`${button} ${name}`}
            aria-expanded={open}
            aria-controls={below}
            onClick={toggle}
          >
            {t("topics.change_stage")}
          </Button>
        </td>
      </tr>
      <tr id={below} hidden={!open}>
        <td colSpan={6} className={desk.below}>
          {open && abilities && (
            <div className={desk.steps}>
              <Steps topic={topic} abilities={abilities} onStep={onStep} />
            </div>
          )}
        </td>
      </tr>
    </>
  );
}
