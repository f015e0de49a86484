use std::collections::HashSet;

use domain::vocabularies::{Term, Vocabulary, terms};

#[test]
fn each_list_has_its_count() {
    let counts = [
        (Vocabulary::Themes, 20),
        (Vocabulary::Sdgs, 17),
        (Vocabulary::Countries, 250),
        (Vocabulary::WorldRegions, 30),
        (Vocabulary::Competences, 4),
        (Vocabulary::Languages, 40),
        (Vocabulary::PartnershipKinds, 8),
        (Vocabulary::PartyRoles, 5),
    ];
    assert_eq!(counts.map(|(vocabulary, _)| vocabulary), Vocabulary::ALL);
    for (vocabulary, count) in counts {
        assert_eq!(terms(vocabulary).len(), count, "{vocabulary}");
    }
}

#[test]
fn each_code_stands_once_and_in_order() {
    for vocabulary in Vocabulary::ALL {
        let list = terms(vocabulary);
        assert_eq!(list.iter().map(|term| &term.code).collect::<HashSet<_>>().len(), list.len());
        assert!(list.iter().zip(1..).all(|(term, place)| term.order == place), "{vocabulary}");
        assert!(list.iter().all(|term| term.active_from.is_none() && term.withdrawn_on.is_none()));
    }
}

#[test]
fn a_vocabulary_has_a_name_in_snake_and_in_kebab_case() {
    for vocabulary in Vocabulary::ALL {
        assert_eq!(Vocabulary::parse(vocabulary.as_str()), Ok(vocabulary));
        assert_eq!(Vocabulary::parse(vocabulary.kebab()), Ok(vocabulary));
        assert_eq!(vocabulary.as_str().replace('_', "-"), vocabulary.kebab());
        assert_eq!(serde_json::to_value(vocabulary).expect("a word"), vocabulary.as_str());
    }
    assert!(Vocabulary::parse("towns").is_err());
}

#[test]
fn other_columns_are_kept_and_empty_ones_are_not() {
    let of = |vocabulary, code: &str| -> &'static Term {
        terms(vocabulary).iter().find(|term| term.code == code).expect("in the list")
    };
    assert_eq!(of(Vocabulary::Sdgs, "6").extra["colour"], "#26BDE2");
    assert_eq!(of(Vocabulary::Themes, "sport").extra["dac_purpose_codes"], "16065");
    assert!(!of(Vocabulary::Themes, "european_citizenship_twinning").extra.contains_key("dac_purpose_codes"));
    assert_eq!(of(Vocabulary::Countries, "SN").extra["subregion_m49"], "011");
    let world = of(Vocabulary::WorldRegions, "001");
    assert_eq!((world.fr.as_str(), world.en.as_str(), world.extra.is_empty()), ("Monde", "World", true));
    assert_eq!(of(Vocabulary::PartyRoles, "lead").extra["iati_role"], "2");
}
