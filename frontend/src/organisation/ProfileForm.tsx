import { useEffect } from "react";
import type { Tagged } from "../api/client";
import type { Member } from "../members/shapes";
import { EditingForm } from "../shell/form/EditingForm";
import { focusField } from "../shell/form/focusField";
import { useEditing } from "../shell/form/useEditing";
import { useWords } from "../words/words";
import { CooperationGroup } from "./CooperationGroup";
import { ExpertiseGroup } from "./ExpertiseGroup";
import { fieldOf } from "./next";
import { PresentationGroup } from "./PresentationGroup";
import { type Profile, patchOf, profileOf } from "./profile";
import { saveProfile } from "./queries";
import { useLabels } from "./useLabels";
import { useShown } from "./useShown";
import { VisibilityGroup } from "./VisibilityGroup";

interface ProfileFormProps {
  read: Tagged<Member>;
  /** As the address names it. */
  member: string;
  /** The account that edits: its drafts are its own. */
  editor: string;
}

/** The whole profile in one form; only what was changed is saved. */
export function ProfileForm({ read, member, editor }: ProfileFormProps) {
  const { t } = useWords();
  const labels = useLabels();
  const shown = useShown();
  const editing = useEditing<Member, Profile>({
    name: `member.${read.data.id}.${editor}`,
    read,
    valuesOf: profileOf,
    save: (changed, tag) => saveProfile(member, patchOf(changed), tag),
  });
  useEffect(() => {
    const field = fieldOf(location.hash.slice(1));
    if (field) focusField(field);
  }, []);
  const group = { form: editing.form, labels };
  return (
    <EditingForm editing={editing} act={t("organisation.save")} labels={labels} shown={shown} long>
      <PresentationGroup {...group} />
      <CooperationGroup {...group} />
      <ExpertiseGroup {...group} />
      <VisibilityGroup {...group} />
    </EditingForm>
  );
}
