use domain::territories::{Siren, SirenFault};
use proptest::prelude::*;

#[test]
fn a_siren_has_nine_digits_and_passes_luhn() {
    assert!(Siren::parse("200053759").is_ok());
    assert_eq!(Siren::parse("200053758"), Err(SirenFault::FailsLuhn("200053758".to_owned())));
    for text in ["", "20005375", "2000537590", "200 053 759", "20005375O", "２０００５３７５９", "+00053759"]
    {
        assert_eq!(Siren::parse(text), Err(SirenFault::NotNineDigits(text.to_owned())));
    }
}

#[test]
fn json_lets_no_other_text_in() {
    assert!(serde_json::from_str::<Siren>("\"200053759\"").is_ok());
    assert!(serde_json::from_str::<Siren>("\"200053758\"").is_err());
    assert!(serde_json::from_str::<Siren>("200053759").is_err());
}

/// Any eight digits and the check digit that Luhn asks for.
fn siren() -> impl Strategy<Value = String> {
    "[0-9]{8}".prop_map(|eight| {
        let with = |check: u32| format!("{eight}{check}");
        (0..10).map(with).find(|text| Siren::parse(text).is_ok()).expect("one check digit fits")
    })
}

proptest! {
    #[test]
    fn a_siren_is_shown_as_it_was_read(text in siren()) {
        let read = Siren::parse(&text).expect("a SIREN");
        prop_assert_eq!(read.to_string(), text.as_str());
        prop_assert_eq!(Siren::parse(&read.to_string()), Ok(read));
    }

    #[test]
    fn one_wrong_digit_is_refused(text in siren(), place in 0_usize..9, shift in 1_u8..10) {
        let mut digits = text.into_bytes();
        digits[place] = b'0' + (digits[place] - b'0' + shift) % 10;
        let wrong = String::from_utf8(digits).expect("digits");
        prop_assert_eq!(Siren::parse(&wrong), Err(SirenFault::FailsLuhn(wrong.clone())));
    }

    #[test]
    fn two_neighbours_changed_over_are_refused(text in siren(), place in 0_usize..8) {
        let mut digits = text.into_bytes();
        let pair = (digits[place], digits[place + 1]);
        prop_assume!(pair.0 != pair.1 && !matches!(pair, (b'0', b'9') | (b'9', b'0')));
        digits.swap(place, place + 1);
        prop_assert!(Siren::parse(std::str::from_utf8(&digits).expect("digits")).is_err());
    }
}
