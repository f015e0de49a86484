//! What a référent, or staff for the member, changes in a profile.

use super::judge::{Judge, word};
use super::patch::ProfilePatch;
use super::{Engagement, Profile, Website};
use crate::accounts::Email;
use crate::closed_list::closed_list;
use crate::problems::FieldProblem;

pub use super::judge::{LONGEST_EXPERTISE, MOST_EXPERTISE};

closed_list! {
    /// The fields of a profile, as the API and the journal name them.
    pub enum ProfileField {
        Engagement = "engagement",
        Presentation = "presentation",
        Website = "website",
        FunctionalMail = "functional_mail",
        Competences = "competences",
        Themes = "themes",
        Countries = "countries",
        WorldRegions = "world_regions",
        Languages = "languages",
        ExpertiseOffered = "expertise_offered",
        ExpertiseSought = "expertise_sought",
        Visibility = "visibility",
    }
}

/// A profile as it is from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileUpdate {
    pub profile: Profile,
    /// Those that differ from what was, in the order of the profile; one at least.
    pub fields: Vec<ProfileField>,
}

/// The profile after the patch; none when nothing differs. Lists are taken in the order given: themes stand by importance.
///
/// # Errors
/// Every field at fault, at its pointer. A code is one of its vocabulary, once, and not withdrawn unless the field holds it already;
/// a presentation, a website and a mail are as their types say; there are at most 20 entries
/// of expertise, each with a theme and 1 to 1,000 characters; France is no partner country.
pub fn update_profile(
    current: &Profile,
    patch: ProfilePatch,
) -> Result<Option<ProfileUpdate>, Vec<FieldProblem>> {
    let ProfilePatch {
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
    } = patch;
    let mut judge = Judge::default();
    let read_engagement = |text: &str| word(text, Engagement::parse, Engagement::ALL);
    let profile = Profile {
        engagement: judge.optional("/engagement", engagement, &current.engagement, read_engagement),
        presentation: judge.presentation(presentation, current.presentation.as_ref()),
        website: judge.optional("/website", website, &current.website, Website::parse),
        functional_mail: judge.optional(
            "/functional_mail",
            functional_mail,
            &current.functional_mail,
            Email::parse,
        ),
        competences: judge.codes("/competences", competences, &current.competences),
        themes: judge.codes("/themes", themes, &current.themes),
        countries: judge.abroad("/countries", countries, &current.countries),
        world_regions: judge.codes("/world_regions", world_regions, &current.world_regions),
        languages: judge.codes("/languages", languages, &current.languages),
        expertise_offered: judge.expertise(
            "/expertise_offered",
            expertise_offered,
            &current.expertise_offered,
        ),
        expertise_sought: judge.expertise("/expertise_sought", expertise_sought, &current.expertise_sought),
        visibility: judge.visibility(visibility, current.visibility),
    };
    if !judge.faults.is_empty() {
        return Err(judge.faults);
    }
    let fields = ProfileField::ALL.iter().copied().filter(|field| differs(*field, current, &profile));
    let fields: Vec<_> = fields.collect();
    Ok((!fields.is_empty()).then_some(ProfileUpdate { profile, fields }))
}

fn differs(field: ProfileField, one: &Profile, other: &Profile) -> bool {
    match field {
        ProfileField::Engagement => one.engagement != other.engagement,
        ProfileField::Presentation => one.presentation != other.presentation,
        ProfileField::Website => one.website != other.website,
        ProfileField::FunctionalMail => one.functional_mail != other.functional_mail,
        ProfileField::Competences => one.competences != other.competences,
        ProfileField::Themes => one.themes != other.themes,
        ProfileField::Countries => one.countries != other.countries,
        ProfileField::WorldRegions => one.world_regions != other.world_regions,
        ProfileField::Languages => one.languages != other.languages,
        ProfileField::ExpertiseOffered => one.expertise_offered != other.expertise_offered,
        ProfileField::ExpertiseSought => one.expertise_sought != other.expertise_sought,
        ProfileField::Visibility => one.visibility != other.visibility,
    }
}
