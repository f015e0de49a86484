import { useTerms } from "../members/useTerms";
import { useWords } from "../words/words";
import { ExpertiseLines } from "./fields/ExpertiseLines";
import { Group } from "./Group";
import type { GroupProps } from "./groups";

/** What the member can share, and what it looks for. */
export function ExpertiseGroup({ form, labels }: GroupProps) {
  const { t } = useWords();
  const themes = useTerms("themes");
  return (
    <Group
      id="expertise"
      title={t("organisation.group.expertise")}
      seen={form.values.expertise_visibility}
      lists={[themes]}
    >
      {(["expertise_offered", "expertise_sought"] as const).map((path) => (
        <ExpertiseLines
          key={path}
          form={form}
          path={path}
          label={labels[path]}
          text={t(`organisation.${path}_text`)}
          choices={themes.choices}
          nameOf={themes.nameOf}
        />
      ))}
    </Group>
  );
}
