import { Fragment, type ReactNode } from "react";
import { useTerms } from "../members/useTerms";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { OrganisationName } from "./OrganisationName";
import type { Told } from "./parties";
import marks from "./partnerships.module.css";
import { StateMark } from "./StateMark";
import type { Party } from "./shapes";
import { usePeriod } from "./usePeriod";

interface RowProps {
  told: Told;
  /** Whether the row says by itself that it is a demonstration. */
  marked: boolean;
}

/** A partnership of a member: its title, its kind and days, with whom, and its state at the right. */
export function Row({ told, marked }: RowProps) {
  const { t, say, day } = useWords();
  const { nameOf } = useTerms("partnership_kinds");
  const periodOf = usePeriod();
  const { partnership, joined, left, partners, members } = told;
  const { slug, title, language, kind, state } = partnership;
  return (
    <li className={marks.row} data-row>
      <div className={marks.heading}>
        <PageLink
          page="partnership"
          parameters={{ partnership: slug }}
          className={marks.name}
          lang={language}
        >
          {say(title, language)}
        </PageLink>
        {marked && <DemoMark />}
        <StateMark state={state} />
      </div>
      <p className={marks.sense}>
        {[nameOf(kind), periodOf(partnership)].filter(Boolean).join(" · ")}
      </p>
      <Parties name={t("partnerships.with")} parties={partners} />
      <Parties name={t("partnerships.shared_with")} parties={members} />
      {joined && (
        <p className={marks.sense}>{t("partnerships.joined_later", { day: day(joined) })}</p>
      )}
      {left && <p className={marks.sense}>{t("partnerships.left", { day: day(left) })}</p>}
    </li>
  );
}

function Parties({ name, parties }: { name: string; parties: Party[] }) {
  if (!parties.length) return null;
  return (
    <p>
      <span className="dim">{name}</span>{" "}
      {parties.map(
        ({ organisation, role }, at): ReactNode => (
          <Fragment key={`${organisation.id} ${role}`}>
            {at > 0 && ", "}
            <OrganisationName organisation={organisation} />
          </Fragment>
        ),
      )}
    </p>
  );
}
