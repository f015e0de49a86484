import type { Engagement, Member } from "../members/shapes";
import type { Expertise, ProfilePatch, Visibility } from "./shapes";

/**
 * A profile as its form holds it, in the form's order: texts are never null, and each group's
 * visibility is a field of its own, so that two versions meet group by group.
 */
export type Profile = {
  engagement: Engagement;
  presentation: { markdown: string; language: string };
  website: string;
  functional_mail: string;
  /** In order of importance. */
  themes: string[];
  countries: string[];
  world_regions: string[];
  languages: string[];
  competences: string[];
  expertise_offered: Expertise[];
  expertise_sought: Expertise[];
  presentation_visibility: Visibility;
  cooperation_visibility: Visibility;
  expertise_visibility: Visibility;
};

export type ExpertiseField = "expertise_offered" | "expertise_sought";
/** Lists of codes whose order says nothing are kept sorted: put back is unchanged. */
export type SetField = "countries" | "world_regions" | "competences";

/** The groups of fields that have their own visibility. */
export const groups = ["presentation", "cooperation", "expertise"] as const;
type Group = (typeof groups)[number];

export const visibilities: Visibility[] = ["public", "members", "own"];

export function profileOf(member: Member): Profile {
  const { presentation, visibility } = member;
  return {
    engagement: member.engagement ?? null,
    presentation: {
      markdown: presentation?.markdown ?? "",
      language: presentation?.language ?? "fr",
    },
    website: member.website ?? "",
    functional_mail: member.functional_mail ?? "",
    themes: member.themes ?? [],
    countries: (member.countries ?? []).toSorted(),
    world_regions: (member.world_regions ?? []).toSorted(),
    languages: member.languages ?? [],
    competences: (member.competences ?? []).toSorted(),
    expertise_offered: lines(member.expertise_offered),
    expertise_sought: lines(member.expertise_sought),
    presentation_visibility: visibility?.presentation ?? "public",
    cooperation_visibility: visibility?.cooperation ?? "public",
    expertise_visibility: visibility?.expertise ?? "members",
  };
}

/** The merge patch of what was changed; a field that was emptied is null, an empty last line is none. */
export function patchOf(changed: Partial<Profile>): ProfilePatch {
  const {
    presentation,
    website,
    functional_mail,
    expertise_offered,
    expertise_sought,
    presentation_visibility,
    cooperation_visibility,
    expertise_visibility,
    ...patch
  } = changed;
  return {
    ...patch,
    ...(presentation && { presentation: presentation.markdown.trim() ? presentation : null }),
    ...(website !== undefined && { website: website.trim() || null }),
    ...(functional_mail !== undefined && { functional_mail: functional_mail.trim() || null }),
    ...(expertise_offered && { expertise_offered: begun(expertise_offered) }),
    ...(expertise_sought && { expertise_sought: begun(expertise_sought) }),
    ...visibilityOf({
      presentation: presentation_visibility,
      cooperation: cooperation_visibility,
      expertise: expertise_visibility,
    }),
  };
}

function visibilityOf(groups: Record<Group, Visibility | undefined>): ProfilePatch {
  const changed = Object.entries(groups).filter(([, seen]) => seen !== undefined);
  return changed.length ? { visibility: Object.fromEntries(changed) } : {};
}

function lines(expertise: Expertise[] | undefined): Expertise[] {
  return (expertise ?? []).map(({ theme, text }) => ({ theme, text }));
}

/** Without the lines at the end where nothing was said; lines keep their numbers. */
function begun(expertise: Expertise[]): Expertise[] {
  const last = expertise.findLastIndex(({ theme, text }) => theme || text.trim());
  return expertise.slice(0, last + 1);
}
