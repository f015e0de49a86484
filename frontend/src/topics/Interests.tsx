import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useReader } from "../members/useReader";
import { Failed } from "../shell/states/Failed";
import { Loading } from "../shell/states/Loading";
import { useWords } from "../words/words";
import type { Done } from "./InterestDone";
import { InterestGroups } from "./InterestGroups";
import { OwnInterest } from "./OwnInterest";
import { listInterests } from "./queries";
import type { Topic } from "./shapes";
import page from "./topic.module.css";

interface InterestsProps {
  /** As the page's address names the topic. */
  address: string;
  topic: Topic;
}

/** Who is in the topic, as what and why; and the reader's own member among them. */
export function Interests({ address, topic }: InterestsProps) {
  const { t } = useWords();
  const read = useQuery(listInterests(address, useReader()));
  const [done, setDone] = useState<Done | null>(null);
  return (
    <>
      <section aria-labelledby="interests" className={page.section}>
        <h2 id="interests">{t("topics.interests")}</h2>
        {read.isPending && <Loading />}
        {read.isError && <Failed error={read.error} retry={read.refetch} />}
        {read.data && <InterestGroups interests={read.data} />}
      </section>
      {read.data && (
        <OwnInterest
          address={address}
          topic={topic}
          interests={read.data}
          settled={!read.isFetching}
          done={done}
          onDone={setDone}
        />
      )}
    </>
  );
}
