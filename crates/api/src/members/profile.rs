//! A member with its profile, as its reader sees it.

use super::ability::MemberAbilities;
use super::completeness::Completeness;
use super::summary::MemberSummary;
use super::visibility::MemberVisibility;
use crate::territories::Kind;
use domain::access::{self, Actor, Record, reader_class};
use domain::members::completeness;
use serde::{Deserialize, Serialize};
use store::members::{MemberRecord, ProfileRow};
use utoipa::ToSchema;
use uuid::Uuid;

/// A member. What its reader may not see is absent.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Member {
    #[serde(flatten)]
    summary: MemberSummary,
    organisation: MemberOrganisation,
    #[schema(required = true)]
    territory: Option<MemberTerritory>,
    /// Absent where the reader doesn't see it; null without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<MemberPresentation>, required = false)]
    presentation: Option<Option<MemberPresentation>>,
    /// Absent where the reader doesn't see it; null without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false, format = "uri")]
    website: Option<Option<String>>,
    /// An address of the house, not of a person; absent where the reader doesn't see it, null without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, format = "email", value_type = Option<String>)]
    functional_mail: Option<Option<String>>,
    /// They say which 1 % the member may spend.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = json!(["water"]))]
    competences: Option<Vec<String>>,
    /// UN M49.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = json!(["011"]))]
    world_regions: Option<Vec<String>>,
    /// BCP 47.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = json!(["fr", "wo"]))]
    languages: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    expertise_offered: Option<Vec<Expertise>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    expertise_sought: Option<Vec<Expertise>>,
    /// The day on which somebody of the member last said that the profile is right.
    #[schema(required = true, format = Date)]
    confirmed_on: Option<String>,
    /// Who sees each group of fields: for the member's own people and staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    visibility: Option<MemberVisibility>,
    /// What the profile lacks: for the member's own people and staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    completeness: Option<Completeness>,
    /// Absent for visitors and programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    abilities: Option<MemberAbilities>,
}

/// The organisation whose place on the platform the member is.
#[derive(Debug, Serialize, ToSchema)]
struct MemberOrganisation {
    id: Uuid,
    slug: String,
    name: String,
}

/// The territory of the register that the member stands on.
#[derive(Debug, Serialize, ToSchema)]
struct MemberTerritory {
    #[schema(value_type = Kind)]
    kind: String,
    #[schema(example = "33318")]
    code: String,
    slug: String,
}

/// What a member says of itself, in one language.
#[derive(Debug, Serialize, ToSchema)]
struct MemberPresentation {
    /// BCP 47.
    #[schema(example = "fr")]
    language: String,
    /// Headings, lists and links; no HTML.
    #[schema(max_length = 10_000)]
    markdown: String,
}

/// What a member knows or looks for, under a theme.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Expertise {
    /// A code of the vocabulary `themes`.
    #[schema(example = "water_sanitation")]
    pub(super) theme: String,
    #[schema(min_length = 1, max_length = 1_000)]
    pub(super) text: String,
}

impl Member {
    pub(super) fn seen_by(actor: &Actor, row: MemberRecord) -> Self {
        let MemberRecord {
            summary,
            organisation,
            territory,
            said,
            profile,
            referents,
            confirmed_on,
            version: _,
        } = row;
        let record = Record::Member { id: summary.id };
        let class = reader_class(actor, &record);
        let is_own = class.sees(access::Visibility::Own);
        let visibility = summary.visibility;
        let ProfileRow {
            presentation,
            website,
            functional_mail,
            competences,
            world_regions,
            languages,
            expertise_offered,
            expertise_sought,
        } = said;
        let presents = class.sees(visibility.presentation);
        let cooperates = class.sees(visibility.cooperation);
        let knows = class.sees(visibility.expertise);
        let (slug, name) = (summary.slug.clone(), summary.name.clone());
        Member {
            organisation: MemberOrganisation { id: organisation, slug, name },
            territory: territory.map(|(kind, code, slug)| MemberTerritory { kind, code, slug }),
            presentation: presents
                .then(|| presentation.map(|(markdown, language)| MemberPresentation { language, markdown })),
            website: presents.then_some(website),
            functional_mail: presents.then_some(functional_mail),
            competences: cooperates.then_some(competences),
            world_regions: cooperates.then_some(world_regions),
            languages: cooperates.then_some(languages),
            expertise_offered: knows.then(|| expertise(expertise_offered)),
            expertise_sought: knows.then(|| expertise(expertise_sought)),
            confirmed_on: confirmed_on.map(|day| day.to_string()),
            visibility: is_own.then(|| MemberVisibility::from(visibility)),
            completeness: is_own.then(|| completeness(&profile, referents).into()),
            abilities: MemberAbilities::of(actor, class, &record),
            summary: MemberSummary::seen_as(class, summary),
        }
    }
}

fn expertise(entries: Vec<(String, String)>) -> Vec<Expertise> {
    entries.into_iter().map(|(theme, text)| Expertise { theme, text }).collect()
}
