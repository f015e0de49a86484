import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useStanding } from "../accounts/standing";
import { useMe } from "../accounts/useMe";
import { useWords } from "../words/words";
import type { Done } from "./InterestDone";
import { InterestForm } from "./InterestForm";
import { preferred } from "./ownMembers";
import { SignInToDeclare } from "./SignInToDeclare";
import type { Interest, Topic } from "./shapes";
import page from "./topic.module.css";
import { useOwnMembers } from "./useOwnMembers";

interface OwnInterestProps {
  address: string;
  topic: Topic;
  interests: Interest[];
  /** Whether they are as they will stay: nothing is being read anew. */
  settled: boolean;
  done: Done | null;
  onDone: (done: Done | null) => void;
}

/** The place of the reader's member in the topic: declared, changed, withdrawn. */
export function OwnInterest(props: OwnInterestProps) {
  const { address, topic, interests, settled, done, onDone } = props;
  const { t, say } = useWords();
  const standing = useStanding();
  const me = useMe().data;
  const members = useOwnMembers();
  const [chosen, setChosen] = useState<string | null>(null);
  const of = (id: string) => interests.find(({ member }) => member.id === id) ?? null;
  const member =
    members.find(({ id }) => id === chosen) ??
    preferred(members, (id) => of(id)?.abilities?.set === true);

  if (standing === "signed_out" || standing === "unreached")
    return <SignInToDeclare stage={topic.stage} />;
  if (!me || !member || !topic.abilities) return null;
  const interest = of(member.id);
  const declarable = member.speaks ? topic.abilities.set_interest : "forbidden";

  return (
    <section aria-labelledby="own" className={`${page.section} ${page.acts}`}>
      <h2 id="own" tabIndex={-1}>
        {t("topics.own", { count: members.length })}
      </h2>
      {members.length > 1 && (
        <NativeSelect
          className={page.member}
          label={t("topics.own_member")}
          value={member.id}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            onDone(null);
          }}
          data={members.map(({ id, name, speaks }) => ({
            value: id,
            label: speaks ? say(name) : t("topics.own_not_referent", { member: say(name) }),
            disabled: !speaks && id !== member.id,
          }))}
        />
      )}
      <InterestForm
        key={member.id}
        draft={`interest.${me.id}.${topic.id}.${member.id}`}
        address={address}
        topic={topic}
        member={member}
        interest={interest}
        can={interest?.abilities?.set ?? declarable}
        settled={settled}
        done={done}
        onDone={onDone}
      />
    </section>
  );
}
