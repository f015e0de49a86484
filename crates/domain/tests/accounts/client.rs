use std::collections::BTreeSet;

use domain::access::Scope;
use domain::accounts::{ClientSecret, grant};
use domain::problems::ProblemCode;

#[test]
fn a_secret_is_made_of_all_its_bits_and_read_again() {
    let secret = ClientSecret::from_random(std::array::from_fn(|place| place as u8));
    assert_eq!(secret.expose(), "aect_000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    assert_eq!(ClientSecret::parse(secret.expose()), Some(secret.clone()));
    assert_eq!(format!("{secret:?}"), "[redacted]");
}

#[test]
fn what_can_t_be_a_secret_is_not_looked_up() {
    let secret = ClientSecret::from_random([171; 32]);
    let text = secret.expose();
    let upper = text.replace("ab", "AB");
    let wrong = ["", "aect_", &text[1..], &text[..68], &format!("{text}0"), &upper];
    assert!(wrong.iter().all(|text| ClientSecret::parse(text).is_none()));
}

#[test]
fn a_client_that_asks_for_nothing_gets_what_it_was_given() {
    let given = BTreeSet::from([Scope::NetworkRead]);
    assert_eq!(grant(None, &given), Ok(given.clone()));
    assert_eq!(grant(Some(" network:read "), &given), Ok(given.clone()));
    assert_eq!(grant(Some(""), &given), Ok(BTreeSet::new()));
}

#[test]
fn a_client_gets_no_scope_that_it_was_not_given() {
    let given = BTreeSet::from([Scope::NetworkRead]);
    assert_eq!(grant(Some("network:read"), &BTreeSet::new()), Err(ProblemCode::ScopeMissing));
    assert_eq!(grant(Some("network:read network:write"), &given), Err(ProblemCode::ScopeMissing));
}
