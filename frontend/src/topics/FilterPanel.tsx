import { Button, NativeSelect } from "@mantine/core";
import { useCallback, useId, useState } from "react";
import { useTerms } from "../members/useTerms";
import { SearchField } from "../shell/SearchField";
import { useWords } from "../words/words";
import { type Filters, held, isFiltered } from "./filters";
import { stages } from "./shapes";
import topics from "./topics.module.css";
import { useMemberName } from "./useMemberName";
import { useOwnMembers } from "./useOwnMembers";

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
  const { t, compare } = useWords();
  const [open, setOpen] = useState(false);
  const more = useId();
  const themes = useTerms("themes").choices;
  const countries = useTerms("countries").choices;
  const members = useMemberChoices(filters.member);
  const search = useCallback((q: string) => change({ q }), [change]);

  const fields: { of: keyof Omit<Filters, "q">; choices: Choice[] }[] = [
    {
      of: "stage",
      choices: stages.map((value) => ({ value, label: t(`topics.stages.${value}`) })),
    },
    { of: "theme", choices: themes },
    {
      of: "country",
      choices: [...countries].sort((a, b) => compare(a.label, b.label)),
    },
  ];
  if (members.length) fields.push({ of: "member", choices: members });

  return (
    <search className={topics.filters} aria-label={t("topics.filters")}>
      <SearchField
        label={t("topics.search")}
        hint={t("topics.search_hint")}
        q={filters.q}
        onSearch={search}
      />
      <button
        type="button"
        className={topics.toggle}
        aria-expanded={open}
        aria-controls={more}
        onClick={() => setOpen(!open)}
      >
        {t("topics.filter_by", { count: held(filters) })}
      </button>
      <div id={more} className={topics.more} data-open={open || undefined}>
        {fields.map(({ of, choices }) => (
          <NativeSelect
            key={of}
            label={t(`topics.by.${of}`)}
            value={filters[of]}
            onChange={(event) => change({ [of]: event.currentTarget.value })}
            data={[
              { value: "", label: t(`topics.every.${of}`) },
              ...withKnown(choices, filters[of]),
            ]}
          />
        ))}
      </div>
      {isFiltered(filters) && <Button onClick={clear}>{t("topics.clear")}</Button>}
    </search>
  );
}

/** One's own members, and the one that the address names; nothing to choose for who has none. */
function useMemberChoices(asked: string): Choice[] {
  const { say } = useWords();
  const own = useOwnMembers().map(({ slug, name }) => ({ value: slug, label: say(name) }));
  const name = useMemberName(asked);
  const isOwn = own.some(({ value }) => value === asked);
  return asked && !isOwn ? [...own, { value: asked, label: name }] : own;
}

/** A code of the address shows even before its list is there, or when it left the list. */
function withKnown(choices: Choice[], value: string): Choice[] {
  if (!value || choices.some((choice) => choice.value === value)) return choices;
  return [{ value, label: value }, ...choices];
}
