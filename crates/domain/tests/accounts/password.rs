use domain::accounts::{Email, Password, PresentedPassword};
use domain::problems::FieldCode;
use proptest::prelude::*;

fn mail() -> Email {
    Email::parse("Jeanne.Boussole@Pessac.example").expect("a mail")
}

fn refusal(text: &str) -> Option<FieldCode> {
    Password::choose(text, &mail()).err().map(|fault| fault.code)
}

#[test]
fn twelve_characters_are_enough_and_eleven_are_not() {
    assert_eq!(refusal("ruche-lune-4"), None);
    assert_eq!(refusal("ruche-lune4"), Some(FieldCode::PasswordTooShort));
    assert_eq!(Password::choose("ruche", &mail()).expect_err("short").min, Some(12));
}

#[test]
fn two_hundred_characters_are_the_most() {
    let long = |length: usize| "abricot, tuile; moulin? ".chars().cycle().take(length).collect::<String>();
    assert_eq!(refusal(&long(200)), None);
    assert_eq!(refusal(&long(201)), Some(FieldCode::PasswordTooLong));
}

#[test]
fn characters_are_counted_once_composed() {
    let decomposed = "e\u{301}".repeat(3) + "tuile-b7";
    assert_eq!(decomposed.chars().count(), 14);
    assert_eq!(refusal(&decomposed), Some(FieldCode::PasswordTooShort));
}

#[test]
fn both_spellings_of_an_accent_are_one_password() {
    let chosen = Password::choose("che\u{301}taive-moulin", &mail()).expect("good");
    let presented = PresentedPassword::new("ch\u{e9}taive-moulin").expect("bearable");
    assert_eq!(chosen.expose(), presented.expose());
}

#[test]
fn what_everybody_chooses_is_refused() {
    let common = [
        "azertyuiop123",
        "MotDePasse2026!",
        "mot de passe 2026",
        "Bordeaux33000",
        "passwordpassword",
        "Liberté Égalité",
        "1qaz2wsx3edc",
        "Sojdlg123aljg",
        "finalfantasy",
        "Administrator-2026",
        "aaaaaaaaaaaa",
        "abc1abc1abc1abc1",
        "            ",
        "123456789012",
        "!!!!!!!!!!!!",
    ];
    for text in common {
        assert_eq!(refusal(text), Some(FieldCode::PasswordTooCommon), "{text}");
    }
}

#[test]
fn a_phrase_with_blanks_is_no_pattern() {
    assert_eq!(refusal("un âne gris dort"), None);
    assert_eq!(refusal("my pass word x"), None);
}

#[test]
fn the_part_before_the_at_is_refused_in_any_case() {
    assert_eq!(refusal("xx-JEANNE.boussole-9"), Some(FieldCode::PasswordContainsMail));
}

#[test]
fn a_local_part_of_three_letters_forbids_nothing() {
    let short = Email::parse("luc@pessac.example").expect("a mail");
    assert!(Password::choose("reluctance-vive", &short).is_ok());
}

#[test]
fn the_whole_mail_is_refused_however_short() {
    let short = Email::parse("luc@pessac.example").expect("a mail");
    let refused = Password::choose("Luc@pessac.example!", &short).expect_err("a mail is no secret");
    assert_eq!(refused.code, FieldCode::PasswordContainsMail);
}

#[test]
fn a_password_is_never_shown() {
    let password = Password::choose("ruche-lune-42", &mail()).expect("good");
    let presented = PresentedPassword::new("ruche-lune-42").expect("bearable");
    for shown in [format!("{password:?}"), password.to_string(), format!("{presented:?}")] {
        assert_eq!(shown, "[redacted]");
    }
}

#[test]
fn nobody_presents_more_than_two_hundred_characters() {
    assert!(PresentedPassword::new(&"x".repeat(200)).is_some());
    assert!(PresentedPassword::new(&"x".repeat(1_000_000)).is_none());
}

proptest! {
    #[test]
    fn a_short_pattern_repeated_is_refused(pattern in "[a-z0-9!]{1,6}", times in 12usize..30) {
        prop_assert_eq!(refusal(&pattern.repeat(times)), Some(FieldCode::PasswordTooCommon));
    }

    #[test]
    fn any_text_is_judged(text in any::<String>()) {
        let _ = refusal(&text);
    }
}
