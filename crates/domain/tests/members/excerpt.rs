use domain::members::{LONGEST_EXCERPT, excerpt};
use proptest::prelude::*;

#[test]
fn headings_marks_and_pictures_are_left_out() {
    let markdown = "## Qui nous sommes\n\nLa **Ville** écrit à [Fatick](https://fatick.example) :\n\n- l'eau ;\n- l'*école*.\n\n![carte](carte.png)";
    assert_eq!(excerpt(markdown), "La Ville écrit à Fatick : l'eau ; l'école.");
}

#[test]
fn a_long_text_is_cut_between_two_words_and_says_so() {
    let text = "coopération ".repeat(40);
    let short = excerpt(&text);
    assert!(short.ends_with("coopération…"), "{short}");
    assert!(short.chars().count() <= LONGEST_EXCERPT);
}

#[test]
fn a_short_text_stays_whole() {
    assert_eq!(excerpt("Une phrase,\nsur deux lignes."), "Une phrase, sur deux lignes.");
    assert_eq!(excerpt("# Un titre seul"), "");
}

proptest! {
    #[test]
    fn it_is_one_line_of_whole_words_whatever_the_text(words in prop::collection::vec("[a-zéè]{1,12}", 1..80)) {
        let short = excerpt(&words.join(" "));
        prop_assert!(short.chars().count() <= LONGEST_EXCERPT);
        let kept: Vec<&str> = short.trim_end_matches('…').split(' ').collect();
        prop_assert_eq!(&kept[..], &words[..kept.len()]);
    }

    #[test]
    fn it_takes_any_text(text in any::<String>()) {
        let short = excerpt(&text);
        prop_assert!(short.chars().count() <= LONGEST_EXCERPT);
        prop_assert!(!short.contains('\n'));
    }
}
