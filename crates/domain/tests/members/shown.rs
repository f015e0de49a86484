use domain::access::Visibility;
use domain::members::{Engagement, GroupVisibility, Presentation, Profile, Referents, Shown, fields_besides};
use domain::vocabularies::LanguageTag;
use time::Date;
use time::macros::date;

use super::update::filled;

fn differ(before: &Profile, after: &Profile, days: [Option<Date>; 2]) -> Vec<&'static str> {
    let shown = |profile, confirmed_on| Shown { profile, referents: Referents::default(), confirmed_on };
    fields_besides(shown(before, days[0]), shown(after, days[1]))
}

fn presenting(language: &str, markdown: &str) -> Profile {
    let presentation = Presentation::new(LanguageTag::parse(language).unwrap(), markdown).unwrap();
    Profile { presentation: Some(presentation), ..filled() }
}

#[test]
fn a_profile_that_is_confirmed_another_day_shows_it() {
    let (yesterday, today) = (Some(date!(2026 - 11 - 23)), Some(date!(2026 - 11 - 24)));
    assert_eq!(differ(&filled(), &filled(), [yesterday, today]), ["confirmed_on"]);
    assert_eq!(differ(&filled(), &filled(), [None, today]), ["confirmed_on"]);
    assert_eq!(differ(&filled(), &filled(), [today, today]), [""; 0]);
}

#[test]
fn a_presentation_that_begins_in_other_words_or_another_language_has_another_excerpt() {
    let before = presenting("fr", "## Titre\n\nUne ville.");
    let differs = |after| differ(&before, &after, [None, None]);
    assert_eq!(differs(presenting("fr", "## Titre\n\nUn département.")), ["excerpt"]);
    assert_eq!(differs(presenting("en", "## Titre\n\nUne ville.")), ["excerpt"]);
    assert_eq!(differs(presenting("fr", "## Autre titre\n\nUne ville.")), [""; 0]);
    let long = presenting("fr", &"Une ville. ".repeat(40));
    let none = Profile { presentation: None, ..filled() };
    assert_eq!(differ(&long, &none, [None, None]), ["excerpt", "completeness"]);
}

#[test]
fn what_fills_a_gap_or_leaves_one_changes_the_completeness() {
    let without = Profile { engagement: None, ..filled() };
    assert_eq!(differ(&without, &filled(), [None, None]), ["completeness"]);
    assert_eq!(differ(&filled(), &without, [None, None]), ["completeness"]);
    let willing = Profile { engagement: Some(Engagement::Willing), ..filled() };
    assert_eq!(differ(&filled(), &willing, [None, None]), [""; 0]);
}

#[test]
fn a_group_that_others_see_or_no_longer_see_is_named_by_its_fields() {
    let hidden = |visibility| Profile { visibility, ..filled() };
    let open = GroupVisibility::default();
    let own = Visibility::Own;
    let presents =
        differ(&hidden(open), &hidden(GroupVisibility { presentation: own, ..open }), [None, None]);
    assert_eq!(presents, ["presentation", "website", "functional_mail", "excerpt"]);
    let knows = differ(&hidden(GroupVisibility { expertise: own, ..open }), &hidden(open), [None, None]);
    assert_eq!(knows, ["expertise_offered", "expertise_sought"]);
}
