use domain::territories::number_key;

#[test]
fn digits_and_corsicas_letters_are_a_number_however_they_are_spaced() {
    for (typed, key) in [
        ("33318", "33318"),
        ("33 318", "33318"),
        ("2a", "2A"),
        (" 2B\u{a0}033", "2B033"),
        ("213 303 183", "213303183"),
    ] {
        assert_eq!(number_key(typed).as_deref(), Some(key), "{typed}");
    }
}

#[test]
fn a_name_is_no_number() {
    for typed in ["", " ", "ab", "Bab", "pessac", "pessac 33", "33c", "3-3", "\u{663}\u{663}"] {
        assert_eq!(number_key(typed), None, "{typed}");
    }
}
