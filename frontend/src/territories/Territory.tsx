import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lastRead } from "../api/lastRead";
import type { Territory as Record, TerritoryKind } from "../api/shapes";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Failed } from "../shell/states/Failed";
import { Late, script } from "../shell/states/Late";
import { Loading } from "../shell/states/Loading";
import { NotFound } from "../shell/states/NotFound";
import { useWords } from "../words/words";
import { Facts } from "./Facts";
import { kinds } from "./filters";
import { getTerritory } from "./queries";
import { TakesPart } from "./TakesPart";
import identity from "./territory.module.css";

const regionMap = script(() => import("../map/RegionMap"));

/** A territory's identity card, and where it is. */
export default function Territory() {
  const { kind, code } = useParams({ strict: false }) as { kind: string; code: string };
  const known = kinds.find((candidate) => candidate === kind);
  return known ? <Card key={`${kind}/${code}`} kind={known} code={code} /> : <NotFound />;
}

function Card({ kind, code }: { kind: TerritoryKind; code: string }) {
  const read = useQuery(getTerritory(kind, code));
  const shown = lastRead(read);
  if (shown) return <Sheet territory={shown} />;
  if (read.isError) return <Failed alone error={read.error} retry={read.refetch} />;
  return <Loading />;
}

function Sheet({ territory }: { territory: Record }) {
  const { t, say } = useWords();
  return (
    <>
      <p className={identity.back}>
        <PageLink page="territories">{t("territories.back")}</PageLink>
      </p>
      <div className={identity.columns}>
        <div>
          <p className={identity.kind}>{t(`territories.kind_of.${territory.kind}`)}</p>
          <PageHeading windowTitle={territory.name}>{say(territory.name)}</PageHeading>
          {territory.siren && <TakesPart siren={territory.siren} />}
          <Facts territory={territory} />
          <p className="dim small">
            {t("territories.edition", { year: String(territory.edition) })}
          </p>
        </div>
        <Where territory={territory} />
      </div>
    </>
  );
}

function Where({ territory }: { territory: Record }) {
  const { t, say } = useWords();
  const name = say(territory.name);
  const departements = territory.departements.map(({ code }) => code);
  return (
    <section aria-labelledby="where">
      <h2 id="where" className="unseen">
        {t("territories.where")}
      </h2>
      {!territory.point && <p className={identity.nowhere}>{t("territories.nowhere")}</p>}
      <Late
        of={regionMap}
        coming={<div className={identity.map} />}
        name={t(territory.point ? "map.with" : "map.without", { name })}
        point={territory.point?.coordinates}
        departements={departements}
      />
    </section>
  );
}
