import { PageLink } from "../shell/PageLink";
import { dayOf } from "../words/days";
import { useWords } from "../words/words";
import { WrittenIn } from "./Said";
import { type Interest, kinds } from "./shapes";
import page from "./topic.module.css";

/** The interests by kind, each with the member's own words. */
export function InterestGroups({ interests }: { interests: Interest[] }) {
  const { t } = useWords();
  if (!interests.length) return <p className="dim">{t("topics.interests_empty")}</p>;
  return kinds
    .map((kind) => ({ kind, of: interests.filter((interest) => interest.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => (
      <div key={kind} className={page.group}>
        <h3 id={`kind-${kind}`}>{t(`topics.kinds.${kind}`, { count: of.length })}</h3>
        <ul aria-labelledby={`kind-${kind}`}>
          {of.map((interest) => (
            <Row key={interest.member.id} interest={interest} />
          ))}
        </ul>
      </div>
    ));
}

function Row({ interest }: { interest: Interest }) {
  const { t, say, day } = useWords();
  const { member, words, language, since } = interest;
  return (
    <li className={page.interest}>
      <PageLink page="member" parameters={{ member: member.slug }} className="alone">
        {say(member.name)}
      </PageLink>{" "}
      <span className={`${page.since} dim small`}>
        {t("topics.since", { day: day(dayOf(since)) })}
      </span>
      {words && (
        <>
          <p lang={language ?? undefined}>{say(words, language)}</p>
          <WrittenIn language={language} />
        </>
      )}
    </li>
  );
}
