import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useStanding } from "../accounts/standing";
import { Unreached } from "../accounts/Unreached";
import { lastRead } from "../api/lastRead";
import { isAbsent } from "../api/problem";
import { useReader } from "../members/useReader";
import { DemoMark } from "../shell/DemoMark";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Failed } from "../shell/states/Failed";
import { Loading } from "../shell/states/Loading";
import { spoken } from "../words/spoken";
import { useWords } from "../words/words";
import { Body } from "./Body";
import { Facts } from "./Facts";
import { History } from "./History";
import { Interests } from "./Interests";
import { getTopic } from "./queries";
import { Results } from "./Results";
import { Said, WrittenIn } from "./Said";
import { StagePath } from "./StagePath";
import { StepsHere } from "./StepsHere";
import type { Topic as Record } from "./shapes";
import page from "./topic.module.css";

/** A topic: what it is about, where it stands, who is in it, and what each may do about it. */
export default function Topic() {
  const { topic } = useParams({ strict: false }) as { topic: string };
  return <Read key={topic} topic={topic} />;
}

/**
 * What a visitor may not see isn't read before it is known who reads; where that can't be known, what
 * isn't there for a visitor may be there for a person.
 */
function Read({ topic }: { topic: string }) {
  const reader = useReader();
  const standing = useStanding();
  const read = useQuery({
    ...getTopic(topic, reader),
    placeholderData: keepPreviousData,
    enabled: standing !== "resuming",
  });
  const shown = lastRead(read);
  if (shown) return <Sheet address={topic} topic={shown} />;
  if (!read.isError || standing === "resuming") return <Loading />;
  if (standing === "unreached" && isAbsent(read.error)) return <Unreached />;
  return <Failed alone error={read.error} retry={read.refetch} />;
}

function Sheet({ address, topic }: { address: string; topic: Record }) {
  const { t, language } = useWords();
  const title = spoken(topic.title, language);
  return (
    <>
      <p className={page.back}>
        <PageLink page="topics">{t("topics.back")}</PageLink>
      </p>
      <div className={page.title}>
        {topic.demo && (
          <p>
            <DemoMark />
          </p>
        )}
        <PageHeading windowTitle={title.text}>
          <Said texts={topic.title} />
        </PageHeading>
        <WrittenIn language={title.language} />
        {topic.summary && (
          <p className="lead">
            <Said texts={topic.summary} />
          </p>
        )}
      </div>
      <StagePath topic={topic} />
      <div className={page.columns}>
        <div className={page.words}>
          {topic.results && <Results results={topic.results} />}
          <Body body={topic.body} />
          <Interests key={topic.id} address={address} topic={topic} />
        </div>
        <div className={page.side}>
          <StepsHere topic={topic} />
          <Facts topic={topic} />
          <History history={topic.history} />
        </div>
      </div>
    </>
  );
}
