import { NativeSelect, TextInput } from "@mantine/core";
import type { Tagged } from "../api/client";
import type { Me } from "../api/shapes";
import { EditingForm } from "../shell/form/EditingForm";
import { useEditing } from "../shell/form/useEditing";
import { languages } from "../words/language";
import { useWords } from "../words/words";
import { type OwnDetails, ownDetails, saveMe } from "./useMe";

/** Names and language of mails, changed by the person itself. */
export function OwnDetailsForm({ read }: { read: Tagged<Me> }) {
  const { t } = useWords();
  const editing = useEditing<Me, OwnDetails>({
    name: `account.${read.data.id}`,
    read,
    valuesOf: ownDetails,
    save: saveMe,
  });
  const { form } = editing;
  const labels = {
    first_name: t("accounts.account.first_name"),
    last_name: t("accounts.account.last_name"),
    language: t("accounts.account.language"),
  };
  return (
    <EditingForm editing={editing} act={t("accounts.account.save")} labels={labels} shown={shown}>
      <TextInput
        id="first_name"
        autoComplete="given-name"
        label={labels.first_name}
        {...form.getInputProps("first_name")}
      />
      <TextInput
        id="last_name"
        autoComplete="family-name"
        label={labels.last_name}
        {...form.getInputProps("last_name")}
      />
      <NativeSelect
        id="language"
        label={labels.language}
        description={t("accounts.account.language_text")}
        data={languages.map((value) => ({ value, label: t(`accounts.language.${value}`) }))}
        {...form.getInputProps("language")}
      />
    </EditingForm>
  );

  function shown(name: keyof OwnDetails, value: unknown): string {
    const language = name === "language" && languages.find((known) => known === value);
    return language ? t(`accounts.language.${language}`) : String(value);
  }
}
