//! A profile as its columns hold it, on its way in.

use domain::accounts::Email;
use domain::members::{Expertise, GroupVisibility, Presentation, Profile, ProfileField};
use serde_json::{Value, json};

/// The columns, as those of a record made of JSON.
pub(super) const TYPED: &str = "engagement text, presentation text, presentation_language text, website text,
    functional_mail text, competences text[], themes text[], countries text[], world_regions text[], languages text[],
    expertise_offered jsonb, expertise_sought jsonb, presentation_visibility text, cooperation_visibility text,
    expertise_visibility text";

/// The same, by name.
pub(super) const NAMES: &str =
    "engagement, presentation, presentation_language, website, functional_mail, competences,
    themes, countries, world_regions, languages, expertise_offered, expertise_sought, presentation_visibility,
    cooperation_visibility, expertise_visibility";

/// An object with a value for each.
pub(super) fn values(profile: &Profile) -> Value {
    let Profile {
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
        visibility: GroupVisibility { presentation: presentation_group, cooperation, expertise },
    } = profile;
    json!({
        "engagement": engagement,
        "presentation": presentation.as_ref().map(Presentation::markdown),
        "presentation_language": presentation.as_ref().map(Presentation::language),
        "website": website,
        "functional_mail": functional_mail.as_ref().map(Email::as_str),
        "competences": competences,
        "themes": themes,
        "countries": countries,
        "world_regions": world_regions,
        "languages": languages,
        "expertise_offered": expertise_offered.iter().map(expertise_value).collect::<Vec<_>>(),
        "expertise_sought": expertise_sought.iter().map(expertise_value).collect::<Vec<_>>(),
        "presentation_visibility": presentation_group,
        "cooperation_visibility": cooperation,
        "expertise_visibility": expertise,
    })
}

fn expertise_value(Expertise { theme, text }: &Expertise) -> Value {
    json!({"theme": theme, "text": text})
}

/// The columns that hold a field.
pub(super) fn of_field(field: ProfileField) -> &'static [&'static str] {
    match field {
        ProfileField::Engagement => &["engagement"],
        ProfileField::Presentation => &["presentation", "presentation_language"],
        ProfileField::Website => &["website"],
        ProfileField::FunctionalMail => &["functional_mail"],
        ProfileField::Competences => &["competences"],
        ProfileField::Themes => &["themes"],
        ProfileField::Countries => &["countries"],
        ProfileField::WorldRegions => &["world_regions"],
        ProfileField::Languages => &["languages"],
        ProfileField::ExpertiseOffered => &["expertise_offered"],
        ProfileField::ExpertiseSought => &["expertise_sought"],
        ProfileField::Visibility => {
            &["presentation_visibility", "cooperation_visibility", "expertise_visibility"]
        }
    }
}
