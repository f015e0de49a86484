import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { CountryLinks } from "./CountryLinks";
import { Fact } from "./Fact";
import page from "./member.module.css";
import type { Member } from "./shapes";
import { UnreadTerms } from "./UnreadTerms";
import { type Terms, useTerms } from "./useTerms";

/** Themes in the member's own order, countries, languages, and the services whose "1 %" it may spend. */
export function Cooperation({ member }: { member: Member }) {
  const { t, compare } = useWords();
  const lists = {
    themes: useTerms("themes"),
    countries: useTerms("countries"),
    regions: useTerms("world_regions"),
    languages: useTerms("languages"),
    competences: useTerms("competences"),
  };
  const { themes, countries = [], world_regions = [], languages = [], competences = [] } = member;
  const hidden = themes === undefined;
  const named = (codes: string[], nameOf: (code: string) => string) =>
    codes.map((code) => ({ code, name: nameOf(code) })).sort((a, b) => compare(a.name, b.name));
  const said = [...(themes ?? []), ...countries, ...world_regions, ...languages, ...competences];

  return (
    <section aria-labelledby="cooperation" className={page.section}>
      <h2 id="cooperation">{t("members.cooperation")}</h2>
      {hidden && <p className="dim">{t("members.cooperation_hidden")}</p>}
      {!hidden && !said.length && <p className="dim">{t("members.cooperation_empty")}</p>}
      {said.length > 0 && (
        <UnreadTerms of={Object.values(lists)}>
          <dl className={page.facts}>
            <Fact name={t("members.themes")}>
              {themes?.length ? (
                <ol className={page.ordered}>
                  {themes.map((code) => (
                    <li key={code}>
                      <PageLink page="members" search={{ theme: code }}>
                        {lists.themes.nameOf(code)}
                      </PageLink>
                    </li>
                  ))}
                </ol>
              ) : null}
            </Fact>
            <Fact name={t("members.countries")}>
              {countries.length ? (
                <CountryLinks countries={named(countries, lists.countries.nameOf)} />
              ) : null}
            </Fact>
            <Fact name={t("members.world_regions")}>
              {named(world_regions, lists.regions.nameOf)
                .map(({ name }) => name)
                .join(", ")}
            </Fact>
            <Fact name={t("members.languages")}>
              {languages.map(lists.languages.nameOf).join(", ")}
            </Fact>
            <Fact name={t("members.competences")}>
              {competences.length ? (
                <OnePercent codes={competences} list={lists.competences} />
              ) : null}
            </Fact>
          </dl>
        </UnreadTerms>
      )}
    </section>
  );
}

/** The services that a member runs, and the share of their budget that the law lets it spend abroad. */
function OnePercent({ codes, list }: { codes: string[]; list: Terms }) {
  const { t } = useWords();
  const { nameOf, extra } = list;
  return (
    <>
      <ul className={page.services}>
        {codes.map((code) => (
          <li key={code}>
            {nameOf(code)}
            {extra(code, "base") && <span className="dim small">{extra(code, "base")}</span>}
          </li>
        ))}
      </ul>
      <p className="dim small">{t("members.one_percent")}</p>
    </>
  );
}
