import type { ReactNode } from "react";
import type { Territory, TerritoryKind } from "../api/shapes";
import { PageLink } from "../shell/PageLink";
import type { Search } from "../shell/search";
import type { Key } from "../words/keys";
import { useWords } from "../words/words";
import identity from "./territory.module.css";

/** What the register says of a territory, one fact a line. */
export function Facts({ territory }: { territory: Territory }) {
  const { t, say, number } = useWords();
  const { kind, code, siren, population, departements, region, epci, seat, postcodes } = territory;
  const { communes_count } = territory;
  const link = (of: TerritoryKind, place: { code: string; name: string }) => (
    <PageLink page="territory" parameters={{ kind: of, code: place.code }}>
      {say(place.name)}
    </PageLink>
  );
  const within: Search = kind === "epci" ? { epci: code } : { departement: code };
  const communes = (
    <PageLink page="territories" search={{ kind: "commune", ...(kind === "region" ? {} : within) }}>
      {number(communes_count ?? 0)}
    </PageLink>
  );
  const facts: [Key, ReactNode][] = [
    [`territories.code_of.${kind}`, <code key="code">{code}</code>],
    [
      "territories.siren",
      siren ? <code key="siren">{grouped(siren)}</code> : t("territories.no_siren"),
    ],
    [
      "territories.population",
      population == null
        ? t("territories.unknown")
        : t("territories.people", { count: population, shown: number(population) }),
    ],
    ["territories.epci", kind === "commune" && epci && link("epci", epci)],
    ["territories.seat", seat && link("commune", seat)],
    ["territories.communes", Boolean(communes_count) && kind !== "commune" && communes],
    [
      departements.length > 1 ? "territories.departements" : "territories.departement",
      kind !== "departement" && kind !== "region" && departements.length > 0 && (
        <ul>
          {departements.map((departement) => (
            <li key={departement.code}>{link("departement", departement)}</li>
          ))}
        </ul>
      ),
    ],
    ["territories.region", kind !== "region" && region && link("region", region)],
    ["territories.postcodes", postcodes.length > 0 && postcodes.join(", ")],
  ];
  return (
    <dl className={identity.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A SIREN is read by threes: 213 300 635. */
function grouped(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, "$1\u00a0");
}
