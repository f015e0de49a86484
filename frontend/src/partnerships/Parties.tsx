import page from "../members/member.module.css";
import { useTerms } from "../members/useTerms";
import { useToday } from "../members/useToday";
import { useWords } from "../words/words";
import { OrganisationName } from "./OrganisationName";
import { hasLeft } from "./parties";
import marks from "./partnerships.module.css";
import { type Party, sides } from "./shapes";

/** Who is in it, by side: those of today first, then those that left. */
export function Parties({ parties }: { parties: Party[] }) {
  const { t } = useWords();
  const today = useToday();
  const left = (party: Party) => Number(hasLeft(party, today));
  return (
    <section aria-labelledby="parties" className={page.section}>
      <h2 id="parties">{t("partnerships.parties")}</h2>
      {!parties.length && <p className="dim">{t("partnerships.parties_empty")}</p>}
      {sides.map((side) => {
        const on = parties.filter((party) => party.side === side);
        if (!on.length) return null;
        return (
          <div key={side}>
            <h3>{t(`partnerships.side.${side}`)}</h3>
            <ul className={marks.list}>
              {on
                .sort((a, b) => left(a) - left(b))
                .map((party) => (
                  <Line
                    key={`${party.organisation.id} ${party.role} ${party.joined_on}`}
                    party={party}
                  />
                ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Line({ party }: { party: Party }) {
  const { t, day } = useWords();
  const { nameOf } = useTerms("party_roles");
  const { organisation, role, joined_on, left_on } = party;
  const sense = [
    nameOf(role),
    joined_on && t("partnerships.joined_on", { day: day(joined_on) }),
    left_on && t("partnerships.left_on", { day: day(left_on) }),
  ];
  return (
    <li className={marks.row}>
      <p className={marks.party}>
        <OrganisationName organisation={organisation} />
      </p>
      <p className={marks.sense}>{sense.filter(Boolean).join(" · ")}</p>
    </li>
  );
}
