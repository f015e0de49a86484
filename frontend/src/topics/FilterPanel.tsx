import { UnreadTerms } from "../members/UnreadTerms";
import { useTerms } from "../members/useTerms";
import { isFiltered } from "../shell/filters/asked";
import { type Field, Fields } from "../shell/filters/Fields";
import type { Choice } from "../shell/filters/Filter";
import { FilterFrame } from "../shell/filters/FilterFrame";
import type { Filtering } from "../shell/filters/useFilters";
import { useWords } from "../words/words";
import type { Filters } from "./filters";
import { stages } from "./shapes";
import { useMemberName } from "./useMemberName";
import { useOwnMembers } from "./useOwnMembers";

/** Search and filters of the board, and of its desk. */
export function FilterPanel({ filters, change, clear }: Filtering<Filters>) {
  const { t, compare } = useWords();
  const themes = useTerms("themes");
  const countries = useTerms("countries");
  const members = useMemberChoices(filters.member);

  const fields: Field<keyof Omit<Filters, "q">>[] = [
    {
      of: "stage",
      choices: stages.map((value) => ({ value, label: t(`topics.stages.${value}`) })),
    },
    { of: "theme", choices: themes.choices },
    {
      of: "country",
      choices: [...countries.choices].sort((a, b) => compare(a.label, b.label)),
    },
  ];
  if (members.length) fields.push({ of: "member", choices: members });

  return (
    <FilterFrame
      above
      label={t("topics.search")}
      hint={t("topics.search_hint")}
      q={filters.q}
      change={change}
      filtered={isFiltered(filters)}
      clear={clear}
    >
      <UnreadTerms of={[themes, countries]} />
      <Fields
        fields={fields}
        filters={filters}
        label={(of) => t(`topics.by.${of}`)}
        every={(of) => t(`topics.every.${of}`)}
        change={(of, value) => change({ [of]: value })}
      />
    </FilterFrame>
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
