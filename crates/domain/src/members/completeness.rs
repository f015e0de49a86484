//! How much of a profile is there, and what is missing.

use super::Profile;
use crate::closed_list::closed_list;

/// A presentation of fewer characters doesn't present yet.
const SHORTEST_PRESENTATION: usize = 200;

closed_list! {
    /// What a complete profile has, by the field that a person would fill.
    pub enum ProfilePart {
        Engagement = "engagement",
        /// Of 200 characters at least.
        Presentation = "presentation",
        Website = "website",
        FunctionalMail = "functional_mail",
        Competences = "competences",
        Themes = "themes",
        /// Or regions of the world.
        Countries = "countries",
        Languages = "languages",
        /// Offered or sought.
        Expertise = "expertise",
        /// Both of them.
        Referents = "referents",
    }
}

/// Which référents are named today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Referents {
    pub political: bool,
    pub technical: bool,
}

/// `done` of `of` parts are there; `missing` names the others, in the order of the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    pub done: usize,
    pub of: usize,
    pub missing: Vec<ProfilePart>,
}

/// Computed, never kept.
pub fn completeness(profile: &Profile, referents: Referents) -> Completeness {
    let lacks = |part: &ProfilePart| !has(profile, referents, *part);
    let missing: Vec<ProfilePart> = ProfilePart::ALL.iter().copied().filter(lacks).collect();
    let of = ProfilePart::ALL.len();
    Completeness { done: of - missing.len(), of, missing }
}

fn has(profile: &Profile, referents: Referents, part: ProfilePart) -> bool {
    match part {
        ProfilePart::Engagement => profile.engagement.is_some(),
        ProfilePart::Presentation => profile
            .presentation
            .as_ref()
            .is_some_and(|presentation| presentation.markdown().chars().count() >= SHORTEST_PRESENTATION),
        ProfilePart::Website => profile.website.is_some(),
        ProfilePart::FunctionalMail => profile.functional_mail.is_some(),
        ProfilePart::Competences => !profile.competences.is_empty(),
        ProfilePart::Themes => !profile.themes.is_empty(),
        ProfilePart::Countries => !profile.countries.is_empty() || !profile.world_regions.is_empty(),
        ProfilePart::Languages => !profile.languages.is_empty(),
        ProfilePart::Expertise => {
            !profile.expertise_offered.is_empty() || !profile.expertise_sought.is_empty()
        }
        ProfilePart::Referents => referents.political && referents.technical,
    }
}
