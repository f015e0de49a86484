use domain::territories::near_keys;
use proptest::prelude::*;

/// As the database takes the words of a name apart (migrations/sql/0012_near_names.sql).
fn parts(word: &str) -> Vec<String> {
    let without = (0..word.len()).map(|place| format!("{}{}", &word[..place], &word[place + 1..]));
    let without = without.filter(|_| (4..=7).contains(&word.len()));
    without.chain((3..=7).contains(&word.len()).then(|| word.to_owned())).collect()
}

fn edited(word: &str, place: usize, letter: char, how: u8) -> String {
    let (before, after) = word.split_at(place % word.len());
    match how {
        0 => format!("{before}{letter}{after}"),
        1 => format!("{before}{}", &after[1..]),
        2 => format!("{before}{letter}{}", &after[1..]),
        _ => format!("{word}{letter}"),
    }
}

proptest! {
    #[test]
    fn one_edit_from_four_letters_to_six_leaves_something_in_common(
        word in "[a-z]{3,7}", place in 0_usize..7, letter in proptest::char::range('a', 'z'), how in 0_u8..4
    ) {
        let typed = edited(&word, place, letter, how);
        prop_assume!((4..=6).contains(&typed.len()));
        let parts = parts(&word);
        prop_assert!(near_keys(&typed).iter().any(|near| parts.contains(near)), "{typed} for {word}");
    }
}

#[test]
fn two_letters_that_changed_places_are_one_edit() {
    assert!(near_keys("tulel").iter().any(|near| parts("tulle").contains(near)));
}

#[test]
fn what_is_longer_shorter_or_several_words_is_left_to_trigrams() {
    for key in ["pau", "bordaux", "la tst", ""] {
        assert!(near_keys(key).is_empty(), "{key}");
    }
}
