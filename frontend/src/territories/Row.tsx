import type { TerritorySummary } from "../api/shapes";
import { EngagementMark } from "../members/EngagementMark";
import type { MemberSummary } from "../members/shapes";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { departementOf } from "./departementOf";
import register from "./territories.module.css";

interface RowProps {
  territory: TerritorySummary;
  /** Who takes part in the platform for it, where that is known. */
  member?: MemberSummary;
}

/** A territory in a list: its name, where it stands, its member; its people at the right. */
export function Row({ territory, member }: RowProps) {
  const { t, say, number } = useWords();
  const { kind, code, name, epci, population } = territory;
  const departement = departementOf(territory);
  const sense = [
    t(`territories.kind_of.${kind}`),
    departement && say(departement.name),
    epci && kind === "commune" && say(epci.name),
  ];
  return (
    <li className={register.row}>
      <div>
        <PageLink page="territory" parameters={{ kind, code }} className={register.name}>
          {say(name)}
        </PageLink>
        <p className="dim">{sense.filter(Boolean).join(" · ")}</p>
        {member && (
          <p className={register.member}>
            <span>
              {t("territories.its_member")}{" "}
              <PageLink page="member" parameters={{ member: member.slug }}>
                {say(member.name)}
              </PageLink>
            </span>
            <EngagementMark engagement={member.engagement ?? null} />
            {member.demo && <DemoMark />}
          </p>
        )}
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
