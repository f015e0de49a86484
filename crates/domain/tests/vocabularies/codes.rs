use domain::vocabularies::{
    CodeFault, CompetenceCode, CountryCode, LanguageTag, RegionCode, ThemeCode, Vocabulary, find_open, read,
    terms,
};
use time::macros::date;

#[test]
fn known_codes_are_let_in() {
    assert_eq!(ThemeCode::parse("water_sanitation").expect("a theme").term().en, "Water and sanitation");
    assert_eq!(CountryCode::parse("SN").expect("a country").term().fr, "Sénégal");
    assert_eq!(LanguageTag::parse("mos").expect("a language").as_str(), "mos");
    assert_eq!(RegionCode::parse("011").expect("a region").term().fr, "Afrique occidentale");
    assert_eq!(CompetenceCode::parse("water").expect("a competence").to_string(), "water");
}

#[test]
fn every_code_of_a_list_is_let_in() {
    assert!(terms(Vocabulary::Themes).iter().all(|term| ThemeCode::parse(&term.code).is_ok()));
    assert!(terms(Vocabulary::Countries).iter().all(|term| CountryCode::parse(&term.code).is_ok()));
    assert!(terms(Vocabulary::Languages).iter().all(|term| LanguageTag::parse(&term.code).is_ok()));
    assert!(terms(Vocabulary::WorldRegions).iter().all(|term| RegionCode::parse(&term.code).is_ok()));
    assert!(terms(Vocabulary::Competences).iter().all(|term| CompetenceCode::parse(&term.code).is_ok()));
}

#[test]
fn free_text_is_refused() {
    for text in ["", "Eau", "water", "WATER_SANITATION", " water_sanitation"] {
        let unknown = CodeFault::Unknown { vocabulary: Vocabulary::Themes, code: text.to_owned() };
        assert_eq!(ThemeCode::parse(text), Err(unknown.clone()));
        assert_eq!(ThemeCode::recorded(text), Err(unknown));
    }
    assert!(CountryCode::parse("sn").is_err());
    assert!(CountryCode::parse("SEN").is_err());
    assert!(RegionCode::parse("11").is_err());
    assert!(LanguageTag::parse("fr-FR").is_err());
}

#[test]
fn what_is_held_may_stay_and_anything_else_is_chosen_by_the_list() {
    let held = [ThemeCode::parse("waste").expect("a theme")];
    assert_eq!(ThemeCode::chosen_or_held("waste", &held), Ok(held[0]));
    assert!(ThemeCode::chosen_or_held("water_sanitation", &held).is_ok());
    assert!(ThemeCode::chosen_or_held("eau", &held).is_err());
}

#[test]
fn json_holds_the_code_alone() {
    let codes: Vec<CountryCode> = serde_json::from_str(r#"["TN","SN"]"#).expect("two countries");
    assert_eq!(serde_json::to_string(&codes).expect("JSON"), r#"["TN","SN"]"#);
    assert!(codes[0] > codes[1] && codes[0] != codes[1]);
    assert!(serde_json::from_str::<Vec<CountryCode>>(r#"["ZZ"]"#).is_err());
}

const DATED: &str = "id,fr,en,active_from,withdrawn_on\n\
    water,Eau,Water,,\n\
    coal,Charbon,Coal,2022-04-01,2025-12-31\n";

#[test]
fn a_withdrawn_code_is_refused_and_says_since_when() {
    let list = read(Vocabulary::Competences, DATED).expect("a list");
    assert_eq!(
        (list[1].active_from, list[1].withdrawn_on),
        (Some(date!(2022 - 04 - 01)), Some(date!(2025 - 12 - 31)))
    );
    assert!(find_open(Vocabulary::Competences, &list, "water").is_ok());
    let fault = find_open(Vocabulary::Competences, &list, "coal").expect_err("withdrawn");
    assert_eq!(fault.to_string(), "\"coal\" was withdrawn from the vocabulary competences on 2025-12-31");
}
