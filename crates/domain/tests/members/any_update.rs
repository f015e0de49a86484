//! What holds of a changed profile whatever the patch.

use domain::members::{Profile, ProfileField, ProfilePatch, ProfileUpdate, VisibilityPatch, update_profile};
use domain::vocabularies::{Vocabulary, terms};
use proptest::prelude::*;
use proptest::sample::subsequence;

use super::update::filled;

fn any_codes(vocabulary: Vocabulary) -> impl Strategy<Value = Vec<String>> {
    // France is no partner country.
    let codes: Vec<String> =
        terms(vocabulary).iter().map(|term| term.code.clone()).filter(|code| code != "FR").collect();
    let most = codes.len().min(7);
    subsequence(codes, 0..=most).prop_shuffle()
}

fn any_patch() -> impl Strategy<Value = ProfilePatch> {
    use prop::option::of;
    let lists = (
        of(any_codes(Vocabulary::Competences)),
        of(any_codes(Vocabulary::Themes)),
        of(any_codes(Vocabulary::Countries)),
        of(any_codes(Vocabulary::Languages)),
    );
    let word = prop::sample::select(vec!["public", "members", "own"]).prop_map(str::to_owned);
    let said = (of(of("(engaged|willing)")), of(of("https://[a-z]{1,9}\\.example")), of(word));
    (lists, said).prop_map(|((competences, themes, countries, languages), (engagement, website, group))| {
        let visibility = VisibilityPatch { cooperation: group, ..VisibilityPatch::default() };
        ProfilePatch {
            engagement,
            website,
            competences,
            themes,
            countries,
            languages,
            visibility,
            ..ProfilePatch::default()
        }
    })
}

proptest! {
    #[test]
    fn the_same_patch_a_second_time_changes_nothing(first in any_patch(), second in any_patch()) {
        let before = update_profile(&Profile::default(), first).unwrap().map_or_else(Profile::default, |update| update.profile);
        let after = update_profile(&before, second.clone()).unwrap().map_or(before, |update| update.profile);
        prop_assert_eq!(update_profile(&after, second), Ok(None));
    }

    #[test]
    fn a_field_that_is_not_given_stays_and_is_not_named(patch in any_patch()) {
        let before = filled();
        let given = [(ProfileField::Themes, patch.themes.is_some()), (ProfileField::Website, patch.website.is_some()),
            (ProfileField::Countries, patch.countries.is_some()), (ProfileField::Presentation, false)];
        if let Some(ProfileUpdate { profile, fields }) = update_profile(&before, patch).unwrap() {
            for (field, given) in given {
                prop_assert!(given || !fields.contains(&field));
            }
            prop_assert_eq!(profile.presentation, before.presentation);
            prop_assert_eq!(profile.expertise_sought, before.expertise_sought);
        }
    }

    #[test]
    fn themes_stand_in_the_order_in_which_they_are_given(themes in any_codes(Vocabulary::Themes)) {
        let patch = ProfilePatch { themes: Some(themes.clone()), ..ProfilePatch::default() };
        let held = update_profile(&Profile::default(), patch).unwrap().map_or_else(Vec::new, |update| update.profile.themes);
        let held: Vec<_> = held.iter().map(|theme| theme.as_str().to_owned()).collect();
        prop_assert_eq!(held, themes);
    }
}
