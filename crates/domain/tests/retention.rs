//! What is forgotten was of no more use.

use domain::accounts::{
    Family, MailToken, Purpose, Rotation, SignInLimit, Spent, TokenHash, TokenState, decide,
};
use domain::retention::Kept;
use proptest::prelude::*;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

const NOW: OffsetDateTime = datetime!(2026-11-28 09:00 UTC);
const CURRENT: TokenHash = TokenHash([1; 32]);
const SPENT: TokenHash = TokenHash([2; 32]);

fn forgets(kept: Kept, at: OffsetDateTime) -> bool {
    at <= kept.until(NOW)
}

proptest! {
    #[test]
    fn a_failure_counts_or_is_forgotten(seconds in 0_i64..3_600) {
        let failed = NOW - Duration::seconds(seconds);
        let counts = SignInLimit { failures: 1, ..SignInLimit::default() }.check(&[failed], NOW).is_err();
        prop_assert_eq!(forgets(Kept::Failure, failed), !counts);
    }

    #[test]
    fn a_session_goes_on_or_is_forgotten(opened in 0_i64..200, used in 0_i64..200, ended in any::<bool>()) {
        let opened_at = NOW - Duration::days(opened.max(used));
        let last_use = NOW - Duration::days(used);
        let family = Family {
            opened_at,
            ended_at: ended.then_some(NOW),
            current: CURRENT,
            spent: vec![Spent { hash: SPENT, at: last_use }],
        };
        let forgotten = ended
            || forgets(Kept::UnusedSession, last_use)
            || forgets(Kept::Session, opened_at);
        for token in [CURRENT, SPENT] {
            prop_assert_eq!(decide(&family, token, NOW) == Rotation::Over, forgotten);
        }
        prop_assert!(forgets(Kept::EndedSession, NOW));
    }

    #[test]
    fn a_link_is_good_or_is_forgotten(left in -90_i64..90, which in 0..Purpose::ALL.len()) {
        let purpose = Purpose::ALL[which];
        let issued_at = NOW - purpose.lifetime() + Duration::seconds(left);
        let mut link = MailToken { purpose, issued_at, state: TokenState::Live };
        prop_assert_eq!(forgets(Kept::Link(purpose), issued_at), link.redeem(purpose, NOW).is_none());
    }
}
