import { useWords } from "../words/words";
import { Choices } from "./fields/Choices";
import { Group } from "./Group";
import type { GroupProps } from "./groups";
import { groups, visibilities } from "./profile";

/** Who sees each group of fields; the engagement is seen by all. */
export function VisibilityGroup({ form, labels }: GroupProps) {
  const { t } = useWords();
  return (
    <Group id="visibility" title={t("organisation.group.visibility")}>
      <p className="dim">{t("organisation.visibility_text")}</p>
      {groups.map((group) => {
        const path = `${group}_visibility` as const;
        return (
          <Choices
            key={group}
            id={path}
            legend={labels[path]}
            text={t(`organisation.visibility_holds.${group}`)}
            error={form.errors[path]}
            options={visibilities.map((value) => ({
              value,
              label: t(`organisation.visible.${value}`),
            }))}
            value={form.values[path]}
            onChange={(value) => form.setFieldValue(path, value)}
          />
        );
      })}
    </Group>
  );
}
