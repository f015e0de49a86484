import { useMemo } from "react";
import PlacesMap from "../map/PlacesMap";
import { useWords } from "../words/words";
import { EngagementMark } from "./EngagementMark";
import directory from "./members.module.css";
import { lookOf } from "./places";
import type { Engagement, MemberSummary } from "./shapes";

interface MembersMapProps {
  members: MemberSummary[];
  pointed: string | null;
  departement: string;
  epci: string;
}

/** The members of the list on the map; who has no place is said under it. */
export default function MembersMap({ members, pointed, departement, epci }: MembersMapProps) {
  const { t, say } = useWords();
  const places = useMemo(
    () =>
      members.flatMap(({ id, slug, name, engagement, point }) =>
        point
          ? [
              {
                id,
                label: say(name),
                name: `${say(name)}, ${t(`members.engagement.${engagement ?? "unsaid"}`)}`,
                look: lookOf(engagement ?? null),
                point: point.coordinates,
                page: "member" as const,
                parameters: { member: slug },
              },
            ]
          : [],
      ),
    [members, say, t],
  );
  const elsewhere = members.length - places.length;
  const looks = new Set<Engagement>(["engaged", "willing"]);
  if (members.some(({ engagement }) => !engagement)) looks.add(null);

  return (
    <PlacesMap
      name={t("members.map", { count: places.length })}
      places={places}
      pointed={pointed}
      departement={epci ? "" : departement}
      epci={epci}
      legend={(gathered) => (
        <>
          <ul className={directory.legend}>
            {[...looks].map((engagement) => (
              <li key={engagement}>
                <EngagementMark engagement={engagement} />
              </li>
            ))}
            {gathered && (
              <li className={directory.gathered}>
                <span aria-hidden="true">3</span> {t("members.gathered")}
              </li>
            )}
          </ul>
          {elsewhere > 0 && <p>{t("members.elsewhere", { count: elsewhere })}</p>}
        </>
      )}
    />
  );
}
