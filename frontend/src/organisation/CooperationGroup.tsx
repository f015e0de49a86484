import { useTerms } from "../members/useTerms";
import { holds } from "../shell/form/faults";
import { useWords } from "../words/words";
import { InOrder } from "./fields/InOrder";
import { Tags } from "./fields/Tags";
import { Ticks } from "./fields/Ticks";
import { Group } from "./Group";
import type { GroupProps } from "./groups";
import type { SetField } from "./profile";

/** Cooperation is with other countries. */
const home = "FR";

/** With whom, on what, in which languages the member cooperates, and by which services. */
export function CooperationGroup({ form, labels }: GroupProps) {
  const { t, compare } = useWords();
  const themes = useTerms("themes");
  const countries = useTerms("countries");
  const regions = useTerms("world_regions");
  const languages = useTerms("languages");
  const competences = useTerms("competences");
  const { values, errors } = form;
  const lists = [themes, countries, regions, languages, competences];
  const alphabetical = (choices: typeof themes.choices) =>
    choices.toSorted((a, b) => compare(a.label, b.label));

  /** The lines of a list that changes are others: what was wrong with them is no longer said. */
  function change(path: SetField | "languages", codes: string[]) {
    form.setFieldValue(path, path === "languages" ? codes : codes.toSorted());
    form.setErrors((known) =>
      Object.fromEntries(Object.entries(known).filter(([wrong]) => !holds(path, wrong))),
    );
  }

  return (
    <Group
      id="cooperation"
      title={t("organisation.group.cooperation")}
      seen={values.cooperation_visibility}
      lists={lists}
    >
      <InOrder
        path="themes"
        label={labels.themes}
        text={t("organisation.themes_text")}
        errors={errors}
        choices={themes.choices}
        nameOf={themes.nameOf}
        codes={values.themes}
        onAdd={(code) => form.insertListItem("themes", code)}
        onMove={(from, to) => form.reorderListItem("themes", { from, to })}
        onRemove={(place) => form.removeListItem("themes", place)}
      />
      <Tags
        path="countries"
        label={labels.countries}
        text={t("organisation.countries_text")}
        errors={errors}
        choices={alphabetical(countries.choices.filter(({ value }) => value !== home))}
        nameOf={countries.nameOf}
        codes={values.countries}
        onChange={(codes) => change("countries", codes)}
        byName
      />
      <Tags
        path="world_regions"
        label={labels.world_regions}
        text={t("organisation.world_regions_text")}
        errors={errors}
        choices={alphabetical(regions.choices)}
        nameOf={regions.nameOf}
        codes={values.world_regions}
        onChange={(codes) => change("world_regions", codes)}
        byName
      />
      <Tags
        path="languages"
        label={labels.languages}
        text={t("organisation.languages_text")}
        errors={errors}
        choices={alphabetical(languages.choices)}
        nameOf={languages.nameOf}
        codes={values.languages}
        onChange={(codes) => change("languages", codes)}
      />
      <Ticks
        id="competences"
        legend={labels.competences}
        text={t("organisation.competences_text")}
        error={Object.entries(errors).find(([path]) => holds("competences", path))?.[1]}
        options={competences.choices.map(({ value, label }) => ({
          value,
          label,
          text: competences.extra(value, "base"),
        }))}
        values={values.competences}
        onChange={(codes) => change("competences", codes)}
      />
    </Group>
  );
}
