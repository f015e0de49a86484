import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { departementOf } from "../territories/departementOf";
import { useWords } from "../words/words";
import { EngagementMark } from "./EngagementMark";
import directory from "./members.module.css";
import type { MemberSummary } from "./shapes";
import { useTerms } from "./useTerms";

interface RowProps {
  member: MemberSummary;
  /** Whether the row says by itself that it is a demonstration. */
  marked: boolean;
  onPoint: (member: string | null) => void;
}

const mostTags = 6;

/** A member in the directory: its name, what it does and with whom; its engagement at the right. */
export function Row({ member, marked, onPoint }: RowProps) {
  const { t, say, compare } = useWords();
  const { nameOf } = useTerms("countries");
  const { kind, point, excerpt, countries = [], membership } = member;
  const departement = departementOf(member);
  const sense = [
    kind && t(`territories.kind_of.${kind}`),
    departement && say(departement.name),
    !point && t("members.nowhere"),
    membership?.state === "suspended" && t("members.suspended"),
  ].filter(Boolean);
  const names = countries.map(nameOf).filter(Boolean).sort(compare);
  const untold = names.length - mostTags;

  return (
    <li
      className={directory.row}
      onMouseEnter={() => onPoint(member.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(member.id)}
      onBlur={() => onPoint(null)}
    >
      <div className={directory.heading}>
        <PageLink page="member" parameters={{ member: member.slug }} className={directory.name}>
          {say(member.name)}
        </PageLink>
        {marked && <DemoMark />}
        <EngagementMark engagement={member.engagement ?? null} />
      </div>
      {sense.length > 0 && <p className={directory.sense}>{sense.join(" · ")}</p>}
      {excerpt && (
        <p className={directory.excerpt} lang={excerpt.language}>
          {say(excerpt.text, excerpt.language)}
        </p>
      )}
      {names.length > 0 && (
        <ul className={directory.tags} aria-label={t("members.countries")}>
          {names.slice(0, mostTags).map((name) => (
            <li key={name}>{name}</li>
          ))}
          {untold > 0 && <li>{t("members.more_countries", { count: untold })}</li>}
        </ul>
      )}
    </li>
  );
}
