import { useDeferredValue, useState } from "react";
import { DemoMark } from "../shell/DemoMark";
import { useFilters } from "../shell/filters/useFilters";
import { PageHeading } from "../shell/PageHeading";
import { Late, script } from "../shell/states/Late";
import { useWords } from "../words/words";
import { FilterPanel } from "./FilterPanel";
import { directoryFilters } from "./filters";
import directory from "./members.module.css";
import { Results } from "./Results";
import { mapPart } from "./ToMap";
import { foundNobody, useMembers } from "./useMembers";

const membersMap = script(() => import("./MembersMap"));

/** The directory: search, filters, and the same members as a list and on a map. */
export default function Members() {
  const { t } = useWords();
  const { filters, change, clear } = useFilters(directoryFilters);
  const read = useMembers(filters);
  const mapped = useDeferredValue(read.members);
  const [pointed, setPointed] = useState<string | null>(null);
  const allDemo = read.members.length > 0 && read.members.every(({ demo }) => demo);

  return (
    <>
      <div className={directory.title}>
        <div className={directory.heading}>
          <PageHeading>{t("members.title")}</PageHeading>
          {allDemo && <DemoMark />}
        </div>
        <p className="lead">{t("members.lead")}</p>
      </div>
      <div className={directory.columns}>
        <FilterPanel filters={filters} change={change} clear={clear} nothing={foundNobody(read)} />
        <Results
          read={read}
          filters={filters}
          clear={clear}
          allDemo={allDemo}
          onPoint={setPointed}
        />
        <section id={mapPart} tabIndex={-1} className={directory.where} aria-labelledby="map-title">
          <h2 id="map-title" className="unseen">
            {t("members.on_map")}
          </h2>
          <Late
            of={membersMap}
            coming={<div className={directory.map} />}
            members={mapped}
            pointed={pointed}
            departement={filters.departement}
            epci={filters.epci}
          />
        </section>
      </div>
    </>
  );
}
