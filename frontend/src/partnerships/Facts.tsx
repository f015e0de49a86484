import { CountryLinks } from "../members/CountryLinks";
import { Fact } from "../members/Fact";
import page from "../members/member.module.css";
import { UnreadTerms } from "../members/UnreadTerms";
import { useTerms } from "../members/useTerms";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import marks from "./partnerships.module.css";
import type { Partnership } from "./shapes";

/** What it is about and where: each theme and country leads to the members that share it. */
export function Facts({ partnership }: { partnership: Partnership }) {
  const { t, compare } = useWords();
  const [themesOf, countriesOf, goalsOf] = [
    useTerms("themes"),
    useTerms("countries"),
    useTerms("sdgs"),
  ];
  const { themes, countries, sdgs, visibility } = partnership;
  const named = countries
    .map((code) => ({ code, name: countriesOf.nameOf(code) }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <section aria-labelledby="facts" className={page.identity}>
      <h2 id="facts" className={page.aside}>
        {t("partnerships.facts")}
      </h2>
      <UnreadTerms of={[themesOf, countriesOf, goalsOf]} />
      <dl className={page.facts}>
        <Fact name={t("partnerships.themes")}>
          {themes.length > 0 && !themesOf.read.isError && (
            <ol className={page.ordered}>
              {themes.map((code) => (
                <li key={code}>
                  <PageLink page="members" search={{ theme: code }}>
                    {themesOf.nameOf(code)}
                  </PageLink>
                </li>
              ))}
            </ol>
          )}
        </Fact>
        <Fact name={t("partnerships.countries")}>
          {named.length > 0 && !countriesOf.read.isError && <CountryLinks countries={named} />}
        </Fact>
        <Fact name={t("partnerships.sdgs")}>
          {!sdgs.assessed && t("partnerships.not_assessed")}
          {sdgs.assessed && !sdgs.goals.length && t("partnerships.no_goal")}
          {sdgs.assessed && sdgs.goals.length > 0 && (
            <ul className={marks.goals}>
              {[...sdgs.goals]
                .sort((a, b) => a - b)
                .map((goal) => (
                  <li key={goal}>
                    <span className={marks.goal}>{goal}</span> {goalsOf.nameOf(String(goal))}
                  </li>
                ))}
            </ul>
          )}
        </Fact>
        <Fact name={t("partnerships.seen_by")}>
          {visibility && t(`partnerships.visible.${visibility}`)}
        </Fact>
      </dl>
    </section>
  );
}
