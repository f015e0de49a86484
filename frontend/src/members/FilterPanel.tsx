import { useQuery } from "@tanstack/react-query";
import { isFiltered } from "../shell/filters/asked";
import { type Field, Fields } from "../shell/filters/Fields";
import type { Choice } from "../shell/filters/Filter";
import { FilterFrame } from "../shell/filters/FilterFrame";
import type { Filtering } from "../shell/filters/useFilters";
import { kinds } from "../territories/filters";
import { listEpci } from "../territories/queries";
import { useDepartementChoices } from "../territories/useDepartementChoices";
import { useWords } from "../words/words";
import type { Filters } from "./filters";
import { engagements } from "./shapes";
import { UnreadTerms } from "./UnreadTerms";
import { useTerms } from "./useTerms";

interface FilterPanelProps extends Filtering<Filters> {
  /** The list found nothing, and has the button that clears the filters. */
  nothing: boolean;
}

/** Search and filters of the directory. */
export function FilterPanel({ filters, change, clear, nothing }: FilterPanelProps) {
  const { t, compare, say } = useWords();
  const themes = useTerms("themes");
  const countries = useTerms("countries");
  const departements = useDepartementChoices();
  const epci = useQuery(listEpci(filters.departement)).data ?? [];
  const byName = (a: Choice, b: Choice) => compare(a.label, b.label);

  const fields: Field<keyof Omit<Filters, "q">>[] = [
    {
      of: "engagement",
      choices: engagements.map((value) => ({ value, label: t(`members.engagements.${value}`) })),
    },
    { of: "departement", choices: departements },
    {
      of: "epci",
      choices: epci.map(({ code, name }) => ({ value: code, label: say(name) })).sort(byName),
    },
    {
      of: "kind",
      choices: kinds.map((value) => ({ value, label: t(`territories.kinds.${value}`) })),
    },
    { of: "theme", choices: themes.choices },
    { of: "country", choices: [...countries.choices].sort(byName) },
  ];

  return (
    <FilterFrame
      label={t("members.search")}
      hint={t("members.search_hint")}
      q={filters.q}
      change={change}
      filtered={isFiltered(filters) && !nothing}
      clear={clear}
    >
      <UnreadTerms of={[themes, countries]} />
      <Fields
        fields={fields}
        filters={filters}
        label={(of) => t(`members.by.${of}`)}
        every={(of) => t(`members.every.${of}`)}
        change={(of, value) =>
          change(of === "departement" ? { departement: value, epci: "" } : { [of]: value })
        }
      />
    </FilterFrame>
  );
}
