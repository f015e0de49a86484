//! What a person changes about itself.

use domain::people::{Language, OwnDetails, OwnDetailsPatch, update_own_details};
use domain::problems::FieldCode;
use proptest::prelude::*;

fn camille() -> OwnDetails {
    OwnDetails { first_name: "Camille".into(), last_name: "Exemple".into(), language: Language::Fr }
}

#[test]
fn a_patch_changes_what_it_names_and_nothing_else() {
    let patch = OwnDetailsPatch { language: Some(Language::En), ..OwnDetailsPatch::default() };
    let (next, fields) = update_own_details(&camille(), patch).unwrap().unwrap();
    assert_eq!(next, OwnDetails { language: Language::En, ..camille() });
    assert_eq!(fields, ["language"]);
}

#[test]
fn a_patch_that_changes_nothing_is_no_change() {
    assert_eq!(update_own_details(&camille(), OwnDetailsPatch::default()).unwrap(), None);
    let same = OwnDetailsPatch { first_name: Some(" Camille ".into()), ..OwnDetailsPatch::default() };
    assert_eq!(update_own_details(&camille(), same).unwrap(), None);
}

#[test]
fn every_name_at_fault_is_told_at_its_pointer() {
    let patch =
        OwnDetailsPatch { first_name: Some("   ".into()), last_name: Some("x".repeat(101)), language: None };
    let faults = update_own_details(&camille(), patch).unwrap_err();
    let told: Vec<_> = faults.iter().map(|fault| (fault.pointer.as_str(), fault.fault.code)).collect();
    assert_eq!(told, [("/first_name", FieldCode::TooShort), ("/last_name", FieldCode::TooLong)]);
}

proptest! {
    #[test]
    fn a_second_time_changes_nothing(first in "\\PC{1,100}", last in "\\PC{1,100}") {
        let patch = OwnDetailsPatch { first_name: Some(first), last_name: Some(last), language: Some(Language::En) };
        if let Ok(Some((next, _))) = update_own_details(&camille(), patch.clone()) {
            prop_assert_eq!(update_own_details(&next, patch).unwrap(), None);
        }
    }
}
