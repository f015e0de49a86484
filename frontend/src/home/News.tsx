import { useQuery } from "@tanstack/react-query";
import { EngagementMark } from "../members/EngagementMark";
import type { MemberSummary } from "../members/shapes";
import { useReader } from "../members/useReader";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { Part } from "../shell/states/Part";
import { Said } from "../topics/Said";
import { StageMark } from "../topics/StageMark";
import type { TopicSummary } from "../topics/shapes";
import { useCounts } from "../topics/useCounts";
import { dayOf } from "../words/days";
import { useWords } from "../words/words";
import home from "./home.module.css";
import { listNewTopics, listRecentMembers } from "./queries";

const most = 4;

/** What is new: the topics that moved last; where there are none, the members that said something. */
export function News() {
  const { t } = useWords();
  const reader = useReader();
  const read = useQuery(listNewTopics(reader));
  const recent = useQuery(listRecentMembers(reader)).data?.members ?? [];
  const topics = read.data ?? [];
  const members = read.isPending || topics.length ? [] : recent.slice(0, most);
  const rows = [...topics, ...members];
  const allDemo = rows.length > 0 && rows.every(({ demo }) => demo);
  return (
    <Part
      title={t("home.news")}
      mark={allDemo && <DemoMark />}
      read={read}
      shown={rows.length}
      nothing={<p>{t("home.news_none")}</p>}
    >
      {rows.length > 0 && (
        <ul className={home.news}>
          {topics.map((topic) => (
            <TopicRow key={topic.id} topic={topic} marked={topic.demo && !allDemo} />
          ))}
          {members.map((member) => (
            <MemberRow key={member.id} member={member} marked={member.demo && !allDemo} />
          ))}
        </ul>
      )}
      {topics.length > 0 && (
        <p>
          <PageLink page="topics" className="alone">
            {t("home.topics")}
          </PageLink>
        </p>
      )}
    </Part>
  );
}

function TopicRow({ topic, marked }: { topic: TopicSummary; marked: boolean }) {
  const { t, say } = useWords();
  const counts = useCounts();
  const { slug, title, stage, proposer, interests } = topic;
  return (
    <li data-row>
      <div className={home.headline}>
        <PageLink page="topic" parameters={{ topic: slug }} className={home.link}>
          <Said texts={title} />
        </PageLink>
        {marked && <DemoMark />}
        <StageMark stage={stage} />
      </div>
      <p className="dim">
        {proposer && `${t("home.proposed_by", { name: say(proposer.name) })} · `}
        {counts(interests)}
      </p>
    </li>
  );
}

function MemberRow({ member, marked }: { member: MemberSummary; marked: boolean }) {
  const { t, say, day } = useWords();
  const { slug, name, engagement, updated_at } = member;
  return (
    <li data-row>
      <div className={home.headline}>
        <PageLink page="member" parameters={{ member: slug }} className={home.link}>
          {say(name)}
        </PageLink>
        {marked && <DemoMark />}
        <EngagementMark engagement={engagement ?? null} />
      </div>
      <p className="dim">{t("home.changed_on", { day: day(dayOf(updated_at)) })}</p>
    </li>
  );
}
