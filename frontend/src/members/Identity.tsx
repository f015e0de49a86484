import { mailto } from "../shell/mailto";
import { outward } from "../shell/markdown/outward";
import { PageLink } from "../shell/PageLink";
import { departementOf } from "../territories/departementOf";
import { useWords } from "../words/words";
import { Fact } from "./Fact";
import page from "./member.module.css";
import type { Member } from "./shapes";

/** What the official register says of the member, and how to write to it. */
export function Identity({ member }: { member: Member }) {
  const { t, say, number } = useWords();
  const { kind, territory, siren, population, epci, website, functional_mail } = member;
  const departement = departementOf(member);
  return (
    <section aria-labelledby="identity" className={page.identity}>
      <h2 id="identity" className={page.aside}>
        {t("members.identity")}
      </h2>
      <dl className={page.facts}>
        <Fact name={t("members.website")}>
          {website && outward(website) && <a href={website}>{bare(website)}</a>}
        </Fact>
        <Fact name={t("members.functional_mail")}>
          {functional_mail && <a href={mailto(functional_mail)}>{functional_mail}</a>}
        </Fact>
        <Fact name={t("territories.kind")}>{kind && t(`territories.kind_of.${kind}`)}</Fact>
        <Fact name={t("territories.population")}>
          {population != null &&
            t("territories.people", { count: population, shown: number(population) })}
        </Fact>
        <Fact name={t("territories.epci")}>{kind === "commune" && epci && say(epci.name)}</Fact>
        <Fact name={t("territories.departement")}>{departement && say(departement.name)}</Fact>
        <Fact name={t("territories.siren")}>{siren && grouped(siren)}</Fact>
      </dl>
      {territory && (
        <PageLink
          page="territory"
          parameters={{ kind: territory.kind, code: territory.code }}
          className={page.register}
        >
          {t("members.register")}
        </PageLink>
      )}
    </section>
  );
}

function bare(website: string): string {
  return website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

/** A SIREN is read by threes: 213 300 635. */
function grouped(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, "$1\u00a0");
}
