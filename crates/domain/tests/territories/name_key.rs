use domain::territories::name_key;
use proptest::prelude::*;

use super::REGISTER;

#[test]
fn a_saint_is_found_however_it_is_written() {
    for written in [
        "St Émilion",
        "saint-emilion",
        "Saint-Émilion",
        "ST. EMILION",
        "Saint-E\u{301}milion",
        " saint  émilion ",
    ] {
        assert_eq!(name_key(written), "st emilion", "{written}");
    }
    for written in ["Sainte-Foy-la-Grande", "Ste Foy la Grande", "STE-FOY-LA-GRANDE"] {
        assert_eq!(name_key(written), "st foy la grande", "{written}");
    }
}

#[test]
fn only_the_word_saint_is_shortened() {
    assert_eq!(name_key("Saintes"), "saintes");
    assert_eq!(name_key("Toussaint"), "toussaint");
    assert_eq!(name_key("Estaing"), "estaing");
}

#[test]
fn apostrophes_hyphens_and_dots_part_words() {
    for written in
        ["Villeneuve-d'Ascq", "Villeneuve d’Ascq", "villeneuve.d ascq", "Villeneuve\u{2010}d\u{2bc}Ascq"]
    {
        assert_eq!(name_key(written), "villeneuve d ascq", "{written}");
    }
    assert_eq!(name_key("CA \"Saintes - Grandes Rives - L'Agglo\""), "ca saintes grandes rives l agglo");
}

#[test]
fn ligatures_are_spelled_out() {
    assert_eq!(name_key("Œuilly"), "oeuilly");
    assert_eq!(name_key("Cœur d'Æthelred"), "coeur d aethelred");
    assert_eq!(name_key("Straße"), "strasse");
    assert_eq!(name_key("STRASSE"), name_key("STRAẞE"));
    assert_eq!(name_key("Łódź"), "lodz");
}

#[test]
fn every_name_of_the_register_has_an_ascii_key() {
    for row in REGISTER.iter() {
        let key = row.name_key();
        assert!(is_plain(&key) && !key.is_empty(), "{}: {key}", row.name);
    }
}

fn is_plain(key: &str) -> bool {
    key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b' ')
}

/// What French names are written with, capitals and both apostrophes included.
const FRENCH: &str = "[a-zA-Z0-9àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ '’.,()/\"«»‑–-]{0,40}";

proptest! {
    #[test]
    fn a_key_is_its_own_key(name in any::<String>()) {
        let key = name_key(&name);
        prop_assert_eq!(name_key(&key), key);
    }

    #[test]
    fn a_key_of_words_is_its_own_key(words in prop::collection::vec("Saint|sainte|Ste|st|SAINT|Émile|l", 0..6), mark in "[ .'’-]") {
        let key = name_key(&words.join(&mark));
        prop_assert_eq!(name_key(&key), key);
    }

    #[test]
    fn a_french_name_has_an_ascii_key(name in FRENCH) {
        let key = name_key(&name);
        prop_assert!(is_plain(&key), "{}", key);
        prop_assert!(!key.contains("  ") && key.trim() == key);
    }

    #[test]
    fn capitals_and_spaces_do_not_count(name in FRENCH) {
        prop_assert_eq!(name_key(&name.to_uppercase()), name_key(&name));
        let wide = format!(" {} ", name.replace(' ', "\u{a0}  "));
        prop_assert_eq!(name_key(&wide), name_key(&name));
    }
}
