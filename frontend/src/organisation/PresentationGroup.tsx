import { NativeSelect, TextInput } from "@mantine/core";
import { engagements } from "../members/shapes";
import { UnreadTerms } from "../members/UnreadTerms";
import { useTerms } from "../members/useTerms";
import { useWords } from "../words/words";
import { Choices } from "./fields/Choices";
import { WriteAndPreview } from "./fields/WriteAndPreview";
import { Group } from "./Group";
import type { GroupProps } from "./groups";

const longest = 10_000;

/** What the member says of itself, and how to reach it. */
export function PresentationGroup({ form, labels }: GroupProps) {
  const { t, compare } = useWords();
  const languages = useTerms("languages");
  const { engagement, presentation, presentation_visibility } = form.values;
  const known = languages.choices.some(({ value }) => value === presentation.language);
  return (
    <Group
      id="presentation"
      title={t("organisation.group.presentation")}
      seen={presentation_visibility}
    >
      <Choices
        id="engagement"
        legend={labels.engagement}
        text={t("organisation.engagement_text")}
        error={form.errors.engagement}
        options={[...engagements, "unsaid" as const].map((value) => ({
          value,
          label: t(`organisation.engagement.${value}`),
          text: t(`organisation.engagement_sense.${value}`),
        }))}
        value={engagement ?? "unsaid"}
        onChange={(chosen) => form.setFieldValue("engagement", chosen === "unsaid" ? null : chosen)}
      />
      <WriteAndPreview
        id="presentation.markdown"
        label={labels.presentation}
        text={t("organisation.presentation_text")}
        error={(form.errors["presentation.markdown"] ?? form.errors.presentation) as string}
        lang={presentation.language}
        longest={longest}
        value={presentation.markdown}
        onChange={(markdown) => form.setFieldValue("presentation.markdown", markdown)}
      />
      <UnreadTerms of={[languages]} />
      <NativeSelect
        id="presentation.language"
        label={labels["presentation.language"]}
        data={[
          ...(known
            ? []
            : [{ value: presentation.language, label: languages.nameOf(presentation.language) }]),
          ...languages.choices.toSorted((a, b) => compare(a.label, b.label)),
        ]}
        {...form.getInputProps("presentation.language")}
      />
      <TextInput
        id="website"
        type="url"
        inputMode="url"
        autoComplete="url"
        label={labels.website}
        description={t("organisation.website_text")}
        {...form.getInputProps("website")}
      />
      <TextInput
        id="functional_mail"
        type="email"
        autoComplete="off"
        label={labels.functional_mail}
        description={t("organisation.functional_mail_text")}
        {...form.getInputProps("functional_mail")}
      />
    </Group>
  );
}
