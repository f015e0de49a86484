use domain::accounts::Email;
use domain::problems::FieldCode;
use proptest::prelude::*;

#[test]
fn the_domain_is_lower_cased_and_the_local_part_is_kept() {
    let mail = Email::parse("  Jeanne.B@Pessac.EXAMPLE ").expect("a mail");
    assert_eq!(mail.as_str(), "Jeanne.B@pessac.example");
    assert_eq!(mail.local_part(), "Jeanne.B");
}

#[test]
fn two_cases_of_one_mail_are_one_account() {
    let key = |text| Email::parse(text).expect("a mail").lookup_key();
    assert_eq!(key("Jeanne@pessac.example"), key("jeanne@PESSAC.example"));
}

#[test]
fn what_is_no_mail_is_refused() {
    let wrong = [
        "",
        "@",
        "jeanne",
        "jeanne@",
        "@pessac.example",
        "jeanne@pessac",
        "jeanne@@pessac.example",
        "jeanne boussole@pessac.example",
        ".jeanne@pessac.example",
        "jeanne..b@pessac.example",
        "jeanne@-pessac.example",
        "jeanne@pessac-.example",
        "jeanne@pessac..example",
        "jeanne@pessac.example.",
        "jeanne\r\nBcc: x@y.example",
        "jeanne@[127.0.0.1]",
        "\"j\"@pessac.example",
        "jeanne@pessac.example, paul@pessac.example",
        "jeanne@pess\u{e0}c.example",
        "Jeanne <j@pessac.example>",
    ];
    for text in wrong {
        let fault = Email::parse(text).expect_err(text);
        assert_eq!(fault.code, FieldCode::InvalidFormat, "{text:?}");
    }
}

#[test]
fn two_hundred_and_fifty_four_characters_are_the_most() {
    let of = |length: usize| {
        let label = "a".repeat(60);
        let tail = format!("@{label}.{label}.{label}.example");
        "b".repeat(length - tail.len()) + &tail
    };
    assert!(Email::parse(&of(254)).is_ok());
    let fault = Email::parse(&of(255)).expect_err("too long");
    assert_eq!((fault.code, fault.max), (FieldCode::TooLong, Some(254)));
}

#[test]
fn a_log_shows_the_domain_only() {
    let mail = Email::parse("jeanne@pessac.example").expect("a mail");
    assert_eq!(format!("{mail:?}"), "Email(…@pessac.example)");
}

proptest! {
    #[test]
    fn what_is_read_reads_as_itself(text in "[a-zA-Z.@ -]{3,40}") {
        if let Ok(mail) = Email::parse(&text) {
            prop_assert_eq!(Email::parse(mail.as_str()), Ok(mail.clone()));
        }
    }

    #[test]
    fn any_text_is_judged(text in any::<String>()) {
        let _ = Email::parse(&text);
    }
}
