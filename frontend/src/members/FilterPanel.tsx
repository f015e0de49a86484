import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useId, useState } from "react";
import { SearchField } from "../shell/SearchField";
import { kinds } from "../territories/filters";
import { listDepartements, listEpci } from "../territories/queries";
import { useWords } from "../words/words";
import { type Filters, held, isFiltered } from "./filters";
import directory from "./members.module.css";
import { engagements } from "./shapes";
import { useTerms } from "./useTerms";

interface FilterPanelProps {
  filters: Filters;
  change: (changed: Partial<Filters>) => void;
  clear: () => void;
}

interface Choice {
  value: string;
  label: string;
}

/** Search and filters, which are the address; on a phone the filters open by a button. */
export function FilterPanel({ filters, change, clear }: FilterPanelProps) {
  const { t, compare, say } = useWords();
  const [open, setOpen] = useState(false);
  const more = useId();
  const themes = useTerms("themes").choices;
  const countries = useTerms("countries").choices;
  const departements = useQuery(listDepartements()).data ?? [];
  const epci = useQuery(listEpci(filters.departement)).data ?? [];
  const search = useCallback((q: string) => change({ q }), [change]);
  const byName = (a: Choice, b: Choice) => compare(a.label, b.label);

  const fields: { of: keyof Omit<Filters, "q">; choices: Choice[] }[] = [
    {
      of: "engagement",
      choices: engagements.map((value) => ({ value, label: t(`members.engagements.${value}`) })),
    },
    {
      of: "departement",
      choices: departements
        .map(({ code, name }) => ({ value: code, label: `${say(name)} (${code})` }))
        .sort(byName),
    },
    {
      of: "epci",
      choices: epci.map(({ code, name }) => ({ value: code, label: say(name) })).sort(byName),
    },
    {
      of: "kind",
      choices: kinds.map((value) => ({ value, label: t(`territories.kinds.${value}`) })),
    },
    { of: "theme", choices: themes },
    { of: "country", choices: [...countries].sort(byName) },
  ];

  return (
    <search className={directory.filters} aria-label={t("members.filters")}>
      <SearchField
        label={t("members.search")}
        hint={t("members.search_hint")}
        q={filters.q}
        onSearch={search}
      />
      <button
        type="button"
        className={directory.toggle}
        aria-expanded={open}
        aria-controls={more}
        onClick={() => setOpen(!open)}
      >
        {t("members.filter_by", { count: held(filters) })}
      </button>
      <div id={more} className={directory.more} data-open={open || undefined}>
        {fields.map(({ of, choices }) => (
          <NativeSelect
            key={of}
            label={t(`members.by.${of}`)}
            value={filters[of]}
            onChange={({ currentTarget: { value } }) =>
              change(of === "departement" ? { departement: value, epci: "" } : { [of]: value })
            }
            data={[
              { value: "", label: t(`members.every.${of}`) },
              ...withKnown(choices, filters[of]),
            ]}
          />
        ))}
      </div>
      {isFiltered(filters) && <Button onClick={clear}>{t("members.clear")}</Button>}
    </search>
  );
}

/** A code of the address shows even before its list is there, or when it left the list. */
function withKnown(choices: Choice[], value: string): Choice[] {
  if (!value || choices.some((choice) => choice.value === value)) return choices;
  return [{ value, label: value }, ...choices];
}
