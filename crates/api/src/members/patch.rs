//! A change of a profile, as it is sent.

use super::engagement::Engagement;
use super::profile::Expertise;
use super::visibility::Visibility;
use crate::extract::{Object, Patched};
use domain::members::{self, ExpertisePatch, ProfilePatch};
use domain::problems::FieldProblem;
use serde::Deserialize;
use utoipa::ToSchema;

/// A merge patch (RFC 7396) of a member's profile.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MemberPatch {
    #[serde(default)]
    #[schema(value_type = Option<Engagement>)]
    engagement: Patched<String>,
    #[serde(default)]
    #[schema(value_type = Option<PresentationPatch>)]
    presentation: Patched<Object<PresentationPatch>>,
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uri", max_length = 2_000)]
    website: Patched<String>,
    /// An address of the house, not of a person.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "email", max_length = 254)]
    functional_mail: Patched<String>,
    /// Codes of the vocabulary `competences`: they say which 1 % the member may spend.
    #[serde(default)]
    #[schema(value_type = Vec<String>, required = false)]
    competences: Patched<Vec<String>>,
    /// Codes of the vocabulary `themes`, in order of importance.
    #[serde(default)]
    #[schema(value_type = Vec<String>, required = false)]
    themes: Patched<Vec<String>>,
    /// Partner countries, ISO 3166-1 alpha-2, of the vocabulary `countries`; France is none.
    #[serde(default)]
    #[schema(value_type = Vec<String>, required = false)]
    countries: Patched<Vec<String>>,
    /// UN M49, of the vocabulary `world_regions`.
    #[serde(default)]
    #[schema(value_type = Vec<String>, required = false)]
    world_regions: Patched<Vec<String>>,
    /// BCP 47, of the vocabulary `languages`.
    #[serde(default)]
    #[schema(value_type = Vec<String>, required = false)]
    languages: Patched<Vec<String>>,
    #[serde(default)]
    #[schema(value_type = Vec<Expertise>, required = false, max_items = 20)]
    expertise_offered: Patched<Vec<Object<Expertise>>>,
    #[serde(default)]
    #[schema(value_type = Vec<Expertise>, required = false, max_items = 20)]
    expertise_sought: Patched<Vec<Object<Expertise>>>,
    #[serde(default)]
    #[schema(value_type = VisibilityPatch, required = false)]
    visibility: Patched<Object<VisibilityPatch>>,
}

/// A change of the presentation; whole where there was none.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PresentationPatch {
    /// BCP 47.
    #[serde(default)]
    #[schema(value_type = String, required = false, example = "fr")]
    language: Patched<String>,
    /// Headings, lists and links; no HTML.
    #[serde(default)]
    #[schema(value_type = String, required = false, min_length = 1, max_length = 10_000)]
    markdown: Patched<String>,
}

/// A change of who sees each group of fields.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct VisibilityPatch {
    #[serde(default)]
    #[schema(value_type = Visibility, required = false)]
    presentation: Patched<String>,
    #[serde(default)]
    #[schema(value_type = Visibility, required = false)]
    cooperation: Patched<String>,
    #[serde(default)]
    #[schema(value_type = Visibility, required = false)]
    expertise: Patched<String>,
}

impl MemberPatch {
    /// # Errors
    /// `required` for null where a profile always has the field.
    pub(super) fn into_domain(self) -> Result<ProfilePatch, Vec<FieldProblem>> {
        let mut faults = Vec::new();
        let MemberPatch {
            engagement,
            presentation,
            website,
            functional_mail,
            competences,
            themes,
            countries,
            world_regions,
            languages,
            expertise_offered,
            expertise_sought,
            visibility,
        } = self;
        let presentation = presentation.of_optional().map(|given| {
            given.map(|Object(PresentationPatch { language, markdown })| members::PresentationPatch {
                language: language.of_required("/presentation/language", &mut faults),
                markdown: markdown.of_required("/presentation/markdown", &mut faults),
            })
        });
        let Object(VisibilityPatch { presentation: presentation_group, cooperation, expertise }) =
            visibility.of_required("/visibility", &mut faults).unwrap_or(Object(VisibilityPatch::default()));
        let patch = ProfilePatch {
            engagement: engagement.of_optional(),
            presentation,
            website: website.of_optional(),
            functional_mail: functional_mail.of_optional(),
            competences: competences.of_required("/competences", &mut faults),
            themes: themes.of_required("/themes", &mut faults),
            countries: countries.of_required("/countries", &mut faults),
            world_regions: world_regions.of_required("/world_regions", &mut faults),
            languages: languages.of_required("/languages", &mut faults),
            expertise_offered: expertise_offered
                .of_required("/expertise_offered", &mut faults)
                .map(into_expertise),
            expertise_sought: expertise_sought
                .of_required("/expertise_sought", &mut faults)
                .map(into_expertise),
            visibility: members::VisibilityPatch {
                presentation: presentation_group.of_required("/visibility/presentation", &mut faults),
                cooperation: cooperation.of_required("/visibility/cooperation", &mut faults),
                expertise: expertise.of_required("/visibility/expertise", &mut faults),
            },
        };
        if faults.is_empty() { Ok(patch) } else { Err(faults) }
    }
}

fn into_expertise(entries: Vec<Object<Expertise>>) -> Vec<ExpertisePatch> {
    entries.into_iter().map(|Object(Expertise { theme, text })| ExpertisePatch { theme, text }).collect()
}
