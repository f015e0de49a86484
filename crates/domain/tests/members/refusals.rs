use domain::members::{
    ExpertisePatch, MOST_EXPERTISE, PresentationPatch, Profile, ProfilePatch, VisibilityPatch, update_profile,
};
use domain::problems::{FieldCode, FieldFault, FieldProblem};
use domain::vocabularies::{CodeFault, CountryCode, Vocabulary};
use proptest::prelude::*;

fn faults(patch: ProfilePatch) -> Vec<FieldProblem> {
    update_profile(&Profile::default(), patch).expect_err("a fault")
}

fn told(patch: ProfilePatch) -> Vec<(String, FieldCode)> {
    faults(patch).into_iter().map(|FieldProblem { pointer, fault }| (pointer, fault.code)).collect()
}

fn presented(language: Option<&str>, markdown: Option<&str>) -> ProfilePatch {
    let (language, markdown) = (language.map(str::to_owned), markdown.map(str::to_owned));
    ProfilePatch {
        presentation: Some(Some(PresentationPatch { language, markdown })),
        ..ProfilePatch::default()
    }
}

fn themes(codes: &[&str]) -> ProfilePatch {
    let themes = codes.iter().map(|code| (*code).to_owned()).collect();
    ProfilePatch { themes: Some(themes), ..ProfilePatch::default() }
}

fn offered(entries: &[(&str, &str)]) -> ProfilePatch {
    let entry =
        |(theme, text): &(&str, &str)| ExpertisePatch { theme: (*theme).into(), text: (*text).into() };
    ProfilePatch { expertise_offered: Some(entries.iter().map(entry).collect()), ..ProfilePatch::default() }
}

#[test]
fn every_field_at_fault_is_told_at_its_pointer() {
    let patch = ProfilePatch {
        engagement: Some(Some("perhaps".into())),
        website: Some(Some("ville.example".into())),
        functional_mail: Some(Some("ville".into())),
        countries: Some(vec!["SN".into(), "sn".into(), "FR".into()]),
        visibility: VisibilityPatch { expertise: Some("nobody".into()), ..VisibilityPatch::default() },
        ..ProfilePatch::default()
    };
    let expected = [
        ("/engagement", FieldCode::UnknownValue),
        ("/website", FieldCode::InvalidUrl),
        ("/functional_mail", FieldCode::InvalidFormat),
        ("/countries/2", FieldCode::NotAllowed),
        ("/countries/1", FieldCode::UnknownValue),
        ("/visibility/expertise", FieldCode::UnknownValue),
    ];
    assert_eq!(told(patch.clone()), expected.map(|(pointer, code)| (pointer.to_owned(), code)));
    let possible: Vec<_> = faults(patch).into_iter().map(|problem| problem.fault.possible).collect();
    assert_eq!(possible[0], ["engaged", "willing"]);
    assert_eq!(possible[5], ["public", "members", "own"]);
}

#[test]
fn a_code_stands_once_in_a_list() {
    let twice = told(themes(&["waste", "water_sanitation", "waste"]));
    assert_eq!(twice, [("/themes/2".into(), FieldCode::Duplicate)]);
}

#[test]
fn a_withdrawn_code_is_told_as_such() {
    let on = time::macros::date!(2025 - 12 - 31);
    let withdrawn = CodeFault::Withdrawn { vocabulary: Vocabulary::Themes, code: "coal".into(), on };
    assert_eq!(FieldFault::from(withdrawn).code, FieldCode::WithdrawnValue);
}

#[test]
fn a_first_presentation_needs_language_and_text() {
    let text = "Une ville.";
    assert_eq!(told(presented(None, Some(text))), [("/presentation/language".into(), FieldCode::Required)]);
    assert_eq!(told(presented(Some("fr"), None)), [("/presentation/markdown".into(), FieldCode::Required)]);
    assert_eq!(
        told(presented(Some("français"), Some("Un <b>mot</b>"))),
        [
            ("/presentation/language".into(), FieldCode::UnknownValue),
            ("/presentation/markdown".into(), FieldCode::HtmlNotAllowed)
        ]
    );
    assert_eq!(
        told(presented(Some("fr"), Some("un\u{7}deux"))),
        [("/presentation/markdown".into(), FieldCode::InvalidCharacter)]
    );
}

#[test]
fn an_entry_of_expertise_has_a_theme_and_1_to_1_000_characters() {
    let long = "é".repeat(1_001);
    assert_eq!(
        told(offered(&[("waste", " \n"), ("waste", &long), ("eau", "Forages")])),
        [
            ("/expertise_offered/0/text".into(), FieldCode::Required),
            ("/expertise_offered/1/text".into(), FieldCode::TooLong),
            ("/expertise_offered/2/theme".into(), FieldCode::UnknownValue)
        ]
    );
    assert_eq!(faults(offered(&[("waste", &long)]))[0].fault.max, Some(1_000));
    assert!(update_profile(&Profile::default(), offered(&[("waste", &long[2..])])).is_ok());
    assert_eq!(
        told(offered(&[("waste", "Tri"), ("waste", "Compost"), ("waste", " Tri ")])),
        [("/expertise_offered/2".into(), FieldCode::Duplicate)]
    );
}

proptest! {
    #[test]
    fn no_presentation_holds_html(tag in "[a-zA-Z][a-z0-9]{0,8}", before in "[a-z ]{0,9}") {
        let close = format!("{before}texte</{tag}>");
        let open = format!("{before}<{tag} onclick='x'>texte");
        let comment = format!("{before}<!-- {tag} -->");
        for markdown in [close, open, comment] {
            let expected = [("/presentation/markdown".to_owned(), FieldCode::HtmlNotAllowed)];
            prop_assert_eq!(told(presented(Some("fr"), Some(&markdown))), expected, "{}", markdown);
        }
    }

    #[test]
    fn an_address_in_angle_brackets_and_code_are_no_html(host in "[a-z]{1,9}", path in "[a-z0-9/]{0,9}") {
        for markdown in [format!("Voir <https://{host}.example/{path}>."), format!("<info@{host}.example>"), format!("`<{host}>`")] {
            prop_assert!(update_profile(&Profile::default(), presented(Some("fr"), Some(&markdown))).is_ok(), "{markdown}");
        }
    }
}

#[test]
fn more_than_twenty_entries_of_expertise_are_too_many() {
    let entries = |many: usize| {
        let entry = |number| ExpertisePatch { theme: "waste".into(), text: format!("Filière {number}") };
        ProfilePatch { expertise_offered: Some((0..many).map(entry).collect()), ..ProfilePatch::default() }
    };
    assert!(update_profile(&Profile::default(), entries(MOST_EXPERTISE)).is_ok());
    let refused = update_profile(&Profile::default(), entries(MOST_EXPERTISE + 1)).unwrap_err();
    assert_eq!(
        (refused[0].pointer.as_str(), refused[0].fault.code),
        ("/expertise_offered", FieldCode::TooMany)
    );
}

#[test]
fn france_stays_where_a_profile_holds_it_and_is_chosen_by_none() {
    let france =
        || ProfilePatch { countries: Some(vec!["SN".into(), "FR".into()]), ..ProfilePatch::default() };
    assert!(update_profile(&Profile::default(), france()).is_err());
    let held = vec![CountryCode::recorded("FR").expect("a country")];
    let held = Profile { countries: held, ..Profile::default() };
    assert!(update_profile(&held, france()).is_ok());
}
