import { useFilters } from "../shell/filters/useFilters";
import { PageHeading } from "../shell/PageHeading";
import { useWords } from "../words/words";
import { FilterPanel } from "./FilterPanel";
import { registerFilters } from "./filters";
import { Results } from "./Results";
import register from "./territories.module.css";
import { useTerritories } from "./useTerritories";

/** The official register: search, filters, and the list that goes on. */
export default function Territories() {
  const { t } = useWords();
  const { filters, change, clear } = useFilters(registerFilters);
  const read = useTerritories(filters);
  return (
    <>
      <div className={register.title}>
        <PageHeading>{t("territories.title")}</PageHeading>
        <p className="lead">{t("territories.lead")}</p>
      </div>
      <div className={register.columns}>
        <FilterPanel filters={filters} change={change} clear={clear} nothing={read.nothing} />
        <Results read={read} filters={filters} clear={clear} />
      </div>
    </>
  );
}
