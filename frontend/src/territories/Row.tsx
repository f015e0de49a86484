import type { TerritorySummary } from "../api/shapes";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import register from "./territories.module.css";

/** A territory in a list: its name, where it stands, its people at the right. */
export function Row({ territory }: { territory: TerritorySummary }) {
  const { t, say, number } = useWords();
  const { kind, code, name, departement, epci, population } = territory;
  const sense = [
    t(`territories.kind_of.${kind}`),
    departement && kind !== "departement" && say(departement.name),
    epci && kind === "commune" && say(epci.name),
  ];
  return (
    <li className={register.row}>
      <div>
        <PageLink page="territory" parameters={{ kind, code }} className={register.name}>
          {say(name)}
        </PageLink>
        <p className="dim">{sense.filter(Boolean).join(" · ")}</p>
      </div>
      <p className={register.side}>
        {population != null && (
          <span className={register.people}>
            {t("territories.people", { count: population, shown: number(population) })}
          </span>
        )}
        <span className="dim">{code}</span>
      </p>
    </li>
  );
}
