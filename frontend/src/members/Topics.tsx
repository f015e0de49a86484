import { useInfiniteQuery } from "@tanstack/react-query";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { Part } from "../shell/states/Part";
import { Said } from "../topics/Said";
import { StageMark } from "../topics/StageMark";
import type { TopicSummary } from "../topics/shapes";
import { useWords } from "../words/words";
import directory from "./members.module.css";
import { listTopicsOf } from "./queries";
import type { Member } from "./shapes";
import { useReader } from "./useReader";

/** On a member's page: what it could do with others, where that stands, and its own place in it. */
export function Topics({ member }: { member: Member }) {
  const { t } = useWords();
  const reader = useReader();
  const read = useInfiniteQuery(listTopicsOf(member.slug, reader));
  const topics = read.data?.pages.flatMap((page) => page.data) ?? [];
  const allDemo = topics.length > 0 && topics.every(({ demo }) => demo);
  return (
    <Part
      title={t("members.topics")}
      mark={allDemo && <DemoMark />}
      read={read}
      shown={topics.length}
      nothing={
        <p>
          {t("members.topics_none")} <PageLink page="topics">{t("members.topics_all")}</PageLink>
        </p>
      }
    >
      {topics.length > 0 && (
        <ul className={directory.topics}>
          {topics.map((topic) => (
            <Row key={topic.id} topic={topic} member={member.id} marked={topic.demo && !allDemo} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function Row({ topic, member, marked }: { topic: TopicSummary; member: string; marked: boolean }) {
  const { t } = useWords();
  const { slug, title, stage, leads, proposer } = topic;
  const places = [
    leads.some(({ id }) => id === member) && t("members.topic_lead"),
    proposer?.id === member && t("members.topic_proposer"),
  ].filter((place) => place !== false);
  return (
    <li className={directory.row} data-row>
      <div className={directory.heading}>
        <PageLink page="topic" parameters={{ topic: slug }} className={directory.name}>
          <Said texts={title} />
        </PageLink>
        {marked && <DemoMark />}
        <StageMark stage={stage} />
      </div>
      <p className={directory.sense}>{places.join(" · ") || t("members.topic_interest")}</p>
    </li>
  );
}
