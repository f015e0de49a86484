use domain::access::Visibility;
use domain::accounts::Email;
use domain::members::{
    Engagement, Expertise, Presentation, Profile, ProfilePart, Referents, Website, completeness,
};
use domain::vocabularies::{CompetenceCode, CountryCode, LanguageTag, RegionCode, ThemeCode};
use proptest::prelude::*;

const NONE: Referents = Referents { political: false, technical: false };
const BOTH: Referents = Referents { political: true, technical: true };

fn presentation(characters: usize) -> Presentation {
    Presentation::new(LanguageTag::parse("fr").unwrap(), &"a".repeat(characters)).unwrap()
}

fn theme() -> ThemeCode {
    ThemeCode::parse("water_sanitation").unwrap()
}

fn expertise() -> Expertise {
    Expertise { theme: theme(), text: "Suivi des forages".into() }
}

/// Each changes one field of a profile, from nothing to something.
const FILL: [fn(&mut Profile, &mut Referents); 13] = [
    |profile, _| profile.engagement = Some(Engagement::Willing),
    |profile, _| profile.presentation = Some(presentation(200)),
    |profile, _| profile.website = Some(Website::parse("https://www.ville.example").unwrap()),
    |profile, _| profile.functional_mail = Some(Email::parse("international@ville.example").unwrap()),
    |profile, _| profile.competences = vec![CompetenceCode::parse("water").unwrap()],
    |profile, _| profile.themes = vec![theme()],
    |profile, _| profile.countries = vec![CountryCode::parse("SN").unwrap()],
    |profile, _| profile.world_regions = vec![RegionCode::parse("011").unwrap()],
    |profile, _| profile.languages = vec![LanguageTag::parse("fr").unwrap()],
    |profile, _| profile.expertise_offered = vec![expertise()],
    |profile, _| profile.expertise_sought = vec![expertise()],
    |_, referents| referents.political = true,
    |_, referents| referents.technical = true,
];

#[test]
fn an_empty_profile_lacks_all_ten_parts() {
    let found = completeness(&Profile::default(), NONE);
    assert_eq!((found.done, found.of), (0, 10));
    assert_eq!(found.missing, ProfilePart::ALL);
}

#[test]
fn a_profile_with_everything_lacks_nothing() {
    let (mut profile, mut referents) = (Profile::default(), NONE);
    FILL.iter().for_each(|fill| fill(&mut profile, &mut referents));
    let found = completeness(&profile, referents);
    assert_eq!((found.done, found.of, found.missing), (10, 10, vec![]));
}

#[test]
fn a_presentation_counts_from_two_hundred_characters() {
    let of = |characters| Profile { presentation: Some(presentation(characters)), ..Profile::default() };
    assert_eq!(completeness(&of(199), NONE).done, 0);
    assert_eq!(completeness(&of(200), NONE).done, 1);
}

#[test]
fn regions_of_the_world_stand_for_countries() {
    let regions = vec![RegionCode::parse("011").unwrap()];
    let mut profile = Profile { world_regions: regions, ..Profile::default() };
    assert!(!completeness(&profile, NONE).missing.contains(&ProfilePart::Countries));
    profile.countries = vec![CountryCode::parse("SN").unwrap()];
    assert_eq!(completeness(&profile, NONE).done, 1);
}

#[test]
fn expertise_that_is_sought_counts_as_much_as_offered() {
    let sought = Profile { expertise_sought: vec![expertise()], ..Profile::default() };
    let offered = Profile { expertise_offered: vec![expertise()], ..Profile::default() };
    assert_eq!(completeness(&sought, NONE), completeness(&offered, NONE));
}

#[test]
fn one_referent_is_not_both() {
    for one in [Referents { technical: false, ..BOTH }, Referents { political: false, ..BOTH }] {
        assert!(completeness(&Profile::default(), one).missing.contains(&ProfilePart::Referents));
    }
    assert!(!completeness(&Profile::default(), BOTH).missing.contains(&ProfilePart::Referents));
}

#[test]
fn who_sees_it_changes_nothing() {
    let mut hidden = Profile { presentation: Some(presentation(300)), ..Profile::default() };
    let before = completeness(&hidden, BOTH);
    hidden.visibility.presentation = Visibility::Own;
    assert_eq!(completeness(&hidden, BOTH), before);
}

proptest! {
    #[test]
    fn adding_a_field_never_lowers_what_is_done(order in Just((0..FILL.len()).collect::<Vec<_>>()).prop_shuffle()) {
        let (mut profile, mut referents) = (Profile::default(), NONE);
        let mut before = completeness(&profile, referents);
        for next in order {
            FILL[next](&mut profile, &mut referents);
            let now = completeness(&profile, referents);
            prop_assert!(now.done >= before.done);
            prop_assert_eq!(now.done + now.missing.len(), now.of);
            before = now;
        }
    }
}
