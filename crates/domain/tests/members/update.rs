use domain::access::Visibility;
use domain::members::{
    Engagement, ExpertisePatch, GroupVisibility, PresentationPatch, Profile, ProfileField, ProfilePatch,
    ProfileUpdate, VisibilityPatch, update_profile,
};

fn texts(codes: &[&str]) -> Option<Vec<String>> {
    Some(codes.iter().map(|code| (*code).to_owned()).collect())
}

/// A patch that gives every field.
fn whole() -> ProfilePatch {
    let entry = |text: &str| ExpertisePatch { theme: "water_sanitation".into(), text: text.into() };
    ProfilePatch {
        engagement: Some(Some("engaged".into())),
        presentation: Some(Some(PresentationPatch {
            language: Some("fr".into()),
            markdown: Some("## Nos coopérations\n\nVoir <https://ville.example>.".into()),
        })),
        website: Some(Some("https://www.ville.example".into())),
        functional_mail: Some(Some("international@ville.example".into())),
        competences: texts(&["water"]),
        themes: texts(&["waste", "water_sanitation"]),
        countries: texts(&["SN", "DE"]),
        world_regions: texts(&["011"]),
        languages: texts(&["fr", "wo"]),
        expertise_offered: Some(vec![entry("Forages"), entry("Réseaux\nd'eau")]),
        expertise_sought: Some(vec![entry("Forages")]),
        visibility: VisibilityPatch {
            presentation: Some("members".into()),
            cooperation: Some("own".into()),
            expertise: Some("public".into()),
        },
    }
}

fn update(current: &Profile, patch: ProfilePatch) -> ProfileUpdate {
    update_profile(current, patch).expect("no fault").expect("a change")
}

pub(super) fn filled() -> Profile {
    update(&Profile::default(), whole()).profile
}

#[test]
fn a_patch_may_give_every_field_and_says_which_changed() {
    let ProfileUpdate { profile, fields } = update(&Profile::default(), whole());
    assert_eq!(fields, ProfileField::ALL);
    assert_eq!(profile.engagement, Some(Engagement::Engaged));
    assert_eq!(profile.expertise_offered[1].text, "Réseaux\nd'eau");
    assert_eq!(profile.visibility.cooperation, Visibility::Own);
    assert_eq!(update_profile(&profile, whole()), Ok(None));
    assert_eq!(update_profile(&profile, ProfilePatch::default()), Ok(None));
}

#[test]
fn what_a_profile_can_be_without_is_taken_away_and_lists_are_emptied() {
    let empty = Some(vec![]);
    let none = ProfilePatch {
        engagement: Some(None),
        presentation: Some(None),
        website: Some(None),
        functional_mail: Some(None),
        competences: empty.clone(),
        themes: empty.clone(),
        countries: empty.clone(),
        world_regions: empty.clone(),
        languages: empty,
        expertise_offered: Some(vec![]),
        expertise_sought: Some(vec![]),
        visibility: VisibilityPatch::default(),
    };
    let left = update(&filled(), none);
    assert_eq!(left.profile, Profile { visibility: filled().visibility, ..Profile::default() });
    assert!(!left.fields.contains(&ProfileField::Visibility));
}

#[test]
fn a_part_of_the_presentation_or_of_the_visibility_leaves_the_rest_alone() {
    let language = PresentationPatch { language: Some("en".into()), markdown: None };
    let patch = ProfilePatch {
        presentation: Some(Some(language)),
        visibility: VisibilityPatch { expertise: Some("own".into()), ..VisibilityPatch::default() },
        ..ProfilePatch::default()
    };
    let ProfileUpdate { profile, fields } = update(&filled(), patch);
    assert_eq!(fields, [ProfileField::Presentation, ProfileField::Visibility]);
    let (presentation, before) = (profile.presentation.unwrap(), filled().presentation.unwrap());
    assert_eq!((presentation.language().as_str(), presentation.markdown()), ("en", before.markdown()));
    assert_eq!(profile.visibility, GroupVisibility { expertise: Visibility::Own, ..filled().visibility });
}
