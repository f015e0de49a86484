use domain::accounts::{MailToken, Purpose, TokenState};
use time::Duration;

use super::NOW;

#[test]
fn a_reset_lives_an_hour_an_invitation_a_week_a_confirmation_a_day() {
    let lifetimes: Vec<Duration> = Purpose::ALL.iter().map(|purpose| purpose.lifetime()).collect();
    assert_eq!(lifetimes, [Duration::minutes(60), Duration::days(7), Duration::hours(24)]);
}

#[test]
fn a_link_serves_once() {
    for purpose in Purpose::ALL.iter().copied() {
        let mut token = MailToken::issue(purpose, NOW);
        let redeemed = token.redeem(purpose, NOW).expect("the first use");
        assert_eq!((redeemed.purpose(), token.state), (purpose, TokenState::Used));
        assert_eq!(token.redeem(purpose, NOW), None);
    }
}

#[test]
fn a_link_serves_until_its_last_second() {
    for purpose in Purpose::ALL.iter().copied() {
        let token = MailToken::issue(purpose, NOW);
        let end = token.expires_at();
        assert!(token.clone().redeem(purpose, end - Duration::seconds(1)).is_some());
        assert_eq!(token.clone().redeem(purpose, end), None);
    }
}

#[test]
fn a_newer_link_replaces_the_older() {
    let mut older = MailToken::issue(Purpose::PasswordReset, NOW);
    let mut newer = older.replace(NOW + Duration::minutes(1));
    assert_eq!(older.redeem(Purpose::PasswordReset, NOW), None);
    assert!(newer.redeem(Purpose::PasswordReset, NOW + Duration::minutes(60)).is_some());
}

#[test]
fn a_replaced_used_link_stays_used() {
    let mut used = MailToken::issue(Purpose::Invitation, NOW);
    used.redeem(Purpose::Invitation, NOW).expect("the first use");
    used.replace(NOW);
    assert_eq!(used.state, TokenState::Used);
}

#[test]
fn an_invitation_resets_no_password_and_stays_good() {
    let mut token = MailToken::issue(Purpose::Invitation, NOW);
    assert_eq!(token.redeem(Purpose::PasswordReset, NOW), None);
    assert!(token.redeem(Purpose::Invitation, NOW).is_some());
}
