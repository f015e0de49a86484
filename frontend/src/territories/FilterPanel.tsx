import { held } from "../shell/filters/asked";
import { Filter } from "../shell/filters/Filter";
import { FilterFrame } from "../shell/filters/FilterFrame";
import { Folding } from "../shell/filters/Folding";
import type { Filtering } from "../shell/filters/useFilters";
import { useWords } from "../words/words";
import { asked, type Filters, isFiltered, kinds, sorts } from "./filters";
import { useDepartementChoices } from "./useDepartementChoices";
import { WithinEpci } from "./WithinEpci";

interface FilterPanelProps extends Filtering<Filters> {
  /** The list found nothing, and has the button that clears the filters. */
  nothing: boolean;
}

/** Search, filters and order of the register. */
export function FilterPanel({ filters, change, clear, nothing }: FilterPanelProps) {
  const { t } = useWords();
  const departements = useDepartementChoices();

  return (
    <FilterFrame
      label={t("territories.search")}
      hint={t("territories.search_hint")}
      q={filters.q}
      change={change}
      filtered={isFiltered(filters) && !nothing}
      clear={clear}
    >
      <Folding held={held({ ...filters, sort: "" })}>
        <Filter
          label={t("territories.kind")}
          every={t("territories.every_kind")}
          value={filters.kind}
          choices={kinds.map((kind) => ({ value: kind, label: t(`territories.kinds.${kind}`) }))}
          onChange={(kind) => change({ kind: kind as Filters["kind"] })}
        />
        <Filter
          label={t("territories.departement")}
          every={t("territories.every_departement")}
          value={filters.departement}
          choices={departements}
          onChange={(departement) => change({ departement })}
        />
        {!asked(filters).q && (
          <Filter
            label={t("territories.sort")}
            value={filters.sort || "name"}
            choices={sorts.map((sort) => ({ value: sort, label: t(`territories.sorts.${sort}`) }))}
            onChange={(sort) => change({ sort: sort as Filters["sort"] })}
          />
        )}
      </Folding>
      {filters.epci && <WithinEpci epci={filters.epci} leave={() => change({ epci: "" })} />}
    </FilterFrame>
  );
}
