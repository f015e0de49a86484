use domain::problems::FieldCode;
use domain::topics::{Declared, Interest, InterestKind, declare};

fn interest(kind: InterestKind, words: Option<&str>) -> Interest {
    Interest::new(kind, words).expect("an interest")
}

#[test]
fn words_are_a_thousand_characters_at_most_and_blanks_are_none() {
    let code = |words: &str| Interest::new(InterestKind::Lead, Some(words)).map_err(|fault| fault.code);
    assert_eq!(code(&"é".repeat(1_000)).expect("it fits").words, Some("é".repeat(1_000)));
    assert_eq!(code(&"é".repeat(1_001)), Err(FieldCode::TooLong));
    assert_eq!(code("un\u{0}deux"), Err(FieldCode::InvalidCharacter));
    assert_eq!(code("  \n").expect("none").words, None);
    assert_eq!(
        code(" Une ligne,\nune autre. ").expect("kept").words.as_deref(),
        Some("Une ligne,\nune autre.")
    );
}

#[test]
fn a_declaration_says_what_it_changes() {
    let lead = interest(InterestKind::Lead, Some("Prêts."));
    assert_eq!(declare(None, &lead), Declared::First);
    assert_eq!(declare(Some(&lead), &lead), Declared::Unchanged);
    let observe = interest(InterestKind::Observe, Some("Prêts."));
    assert_eq!(declare(Some(&lead), &observe), Declared::Changed(vec!["kind"]));
    let silent = interest(InterestKind::Observe, None);
    assert_eq!(declare(Some(&lead), &silent), Declared::Changed(vec!["kind", "words"]));
    assert_eq!(declare(Some(&observe), &silent), Declared::Changed(vec!["words"]));
}
