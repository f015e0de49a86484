import { Fact } from "../members/Fact";
import { UnreadTerms } from "../members/UnreadTerms";
import { useTerms } from "../members/useTerms";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { LinkedEvents } from "./LinkedEvents";
import type { MemberReference, Topic } from "./shapes";
import page from "./topic.module.css";

/** Themes, countries, goals, and the people of a topic. */
export function Facts({ topic }: { topic: Topic }) {
  const { t, say, compare } = useWords();
  const [themesOf, countriesOf, goalsOf] = [
    useTerms("themes"),
    useTerms("countries"),
    useTerms("sdgs"),
  ];
  const { themes, countries, sdgs, proposer, written_by, leads, curator, events } = topic;
  const named = countries
    .map((code) => ({ code, name: countriesOf.nameOf(code) }))
    .sort((a, b) => compare(a.name, b.name));

  return (
    <section aria-labelledby="facts" className={page.aside}>
      <h2 id="facts">{t("topics.facts")}</h2>
      <UnreadTerms of={[themesOf, countriesOf, goalsOf]} />
      <dl className={page.facts}>
        <Fact name={t("topics.leads", { count: leads.length })}>
          {leads.length ? <Members of={leads} /> : t("topics.no_lead")}
        </Fact>
        <Fact name={t("topics.proposer")}>
          {proposer ? <Members of={[proposer]} /> : t(`topics.written_by.${written_by}`)}
        </Fact>
        <Fact name={t("topics.themes")}>
          {themes.length > 0 && !themesOf.read.isError && (
            <ul>
              {themes.map((code) => (
                <li key={code}>
                  <PageLink page="topics" search={{ theme: code }}>
                    {themesOf.nameOf(code)}
                  </PageLink>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t("topics.countries")}>
          {named.length > 0 && !countriesOf.read.isError && (
            <ul>
              {named.map(({ code, name }) => (
                <li key={code}>
                  <PageLink page="topics" search={{ country: code }}>
                    {name}
                  </PageLink>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t("topics.sdgs")}>
          {sdgs.assessed ? (
            <ul>
              {sdgs.goals.map((goal) => (
                <li key={goal}>
                  {[goal, goalsOf.nameOf(String(goal))].filter(Boolean).join(". ")}
                </li>
              ))}
              {!sdgs.goals.length && <li>{t("topics.no_goal")}</li>}
            </ul>
          ) : (
            t("topics.not_assessed")
          )}
        </Fact>
        <Fact name={t("topics.events")}>
          {events.length > 0 && <LinkedEvents events={events} />}
        </Fact>
        <Fact name={t("topics.curator")}>
          {curator && say(`${curator.first_name} ${curator.last_name}`)}
        </Fact>
      </dl>
    </section>
  );
}

function Members({ of }: { of: MemberReference[] }) {
  const { say } = useWords();
  return (
    <ul>
      {of.map(({ id, slug, name }) => (
        <li key={id}>
          <PageLink page="member" parameters={{ member: slug }}>
            {say(name)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
