import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { SearchField } from "../shell/SearchField";
import { useWords } from "../words/words";
import { asked, type Filters, isFiltered, kinds, sorts } from "./filters";
import { listDepartements } from "./queries";
import register from "./territories.module.css";
import { WithinEpci } from "./WithinEpci";

interface FilterPanelProps {
  filters: Filters;
  change: (changed: Partial<Filters>) => void;
  clear: () => void;
}

/** Search and filters, which are the address. */
export function FilterPanel({ filters, change, clear }: FilterPanelProps) {
  const { t, compare, say } = useWords();
  const departements = useQuery(listDepartements()).data ?? [];
  const search = useCallback((q: string) => change({ q }), [change]);
  const choices = departements
    .map(({ code, name }) => ({ value: code, label: `${say(name)} (${code})` }))
    .sort((a, b) => compare(a.label, b.label));
  const listed = choices.some(({ value }) => value === filters.departement);
  if (filters.departement && !listed) {
    choices.unshift({ value: filters.departement, label: filters.departement });
  }

  return (
    <search className={register.filters} aria-label={t("territories.filters")}>
      <SearchField
        label={t("territories.search")}
        hint={t("territories.search_hint")}
        q={filters.q}
        onSearch={search}
      />
      <NativeSelect
        label={t("territories.kind")}
        value={filters.kind}
        onChange={(event) => change({ kind: event.currentTarget.value as Filters["kind"] })}
        data={[
          { value: "", label: t("territories.every_kind") },
          ...kinds.map((kind) => ({ value: kind, label: t(`territories.kinds.${kind}`) })),
        ]}
      />
      <NativeSelect
        label={t("territories.departement")}
        value={filters.departement}
        onChange={(event) => change({ departement: event.currentTarget.value })}
        data={[{ value: "", label: t("territories.every_departement") }, ...choices]}
      />
      {!asked(filters).q && (
        <NativeSelect
          label={t("territories.sort")}
          value={filters.sort || "name"}
          onChange={(event) => change({ sort: event.currentTarget.value as Filters["sort"] })}
          data={sorts.map((sort) => ({ value: sort, label: t(`territories.sorts.${sort}`) }))}
        />
      )}
      {filters.epci && <WithinEpci epci={filters.epci} leave={() => change({ epci: "" })} />}
      {isFiltered(filters) && <Button onClick={clear}>{t("territories.clear")}</Button>}
    </search>
  );
}
