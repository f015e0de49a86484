import { useWords } from "../words/words";
import type { Profile } from "./profile";

/** The label of each field, by its path. */
export type ProfileLabels = Record<keyof Profile | "presentation.language", string>;

export function useLabels(): ProfileLabels {
  const { t } = useWords();
  return {
    engagement: t("organisation.field.engagement"),
    presentation: t("organisation.field.presentation"),
    "presentation.language": t("organisation.field.language"),
    website: t("organisation.field.website"),
    functional_mail: t("organisation.field.functional_mail"),
    themes: t("organisation.field.themes"),
    countries: t("organisation.field.countries"),
    world_regions: t("organisation.field.world_regions"),
    languages: t("organisation.field.languages"),
    competences: t("organisation.field.competences"),
    expertise_offered: t("organisation.field.expertise_offered"),
    expertise_sought: t("organisation.field.expertise_sought"),
    presentation_visibility: t("organisation.visibility.presentation"),
    cooperation_visibility: t("organisation.visibility.cooperation"),
    expertise_visibility: t("organisation.visibility.expertise"),
  };
}
