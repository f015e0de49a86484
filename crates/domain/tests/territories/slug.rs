use domain::territories::{Slug, TerritoryCode, TerritoryKind, slug};
use proptest::prelude::*;
use serde_json::Value;

use super::REGISTER;

fn commune(code: &str) -> TerritoryCode {
    TerritoryCode::parse(TerritoryKind::Commune, code).expect("a commune's code")
}

#[test]
fn a_slug_is_name_and_code() {
    assert_eq!(slug("Mazerolles", &commune("86153")).as_str(), "mazerolles-86153");
    assert_eq!(slug("Saint-Émilion", &commune("33394")).as_str(), "saint-emilion-33394");
    assert_eq!(slug("L'Île-d'Œuf", &commune("2A004")).as_str(), "l-ile-d-oeuf-2a004");
    assert_eq!(slug("東京", &commune("33063")).as_str(), "33063");
}

#[test]
fn the_demonstration_names_its_members_by_their_slugs() {
    let demo: Value = serde_json::from_str(include_str!("../../../../data/demo/members.json")).expect("JSON");
    let members = demo["members"].as_array().expect("members");
    assert_eq!(members.len(), 24);
    for member in members {
        let code: TerritoryCode = serde_json::from_value(member["territory"].clone()).expect("a territory");
        let row = REGISTER.iter().find(|row| row.code == code).expect("in the register");
        assert_eq!(member["key"], row.slug().as_str());
    }
}

#[test]
fn only_slugs_are_read_from_addresses() {
    for text in ["mazerolles-86153", "75", "a"] {
        assert_eq!(Slug::parse(text).expect("a slug").as_str(), text);
    }
    for text in ["", "-", "a-", "-a", "a--b", "Mazerolles-86153", "émile", "a b", "a/b", "a_b"] {
        assert!(Slug::parse(text).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn a_slug_made_is_a_slug_read(name in any::<String>()) {
        let made = slug(&name, &commune("33063"));
        prop_assert_eq!(Slug::parse(made.as_str()), Ok(made.clone()));
        prop_assert!(made.as_str().ends_with("33063"));
    }
}
