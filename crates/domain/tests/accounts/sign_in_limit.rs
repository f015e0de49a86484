use domain::accounts::{RetryAfter, SignInLimit};
use proptest::collection::vec;
use proptest::prelude::*;
use time::{Duration, OffsetDateTime};

use super::NOW;

fn failed(seconds_ago: impl IntoIterator<Item = i64>) -> Vec<OffsetDateTime> {
    seconds_ago.into_iter().map(|ago| NOW - Duration::seconds(ago)).collect()
}

fn check(failures: &[OffsetDateTime]) -> Result<usize, RetryAfter> {
    SignInLimit::default().check(failures, NOW).map(|admitted| admitted.remaining)
}

#[test]
fn the_tenth_failure_closes_the_door() {
    assert_eq!(check(&failed(1..=9)), Ok(1));
    assert!(check(&failed(1..=10)).is_err());
}

#[test]
fn the_door_opens_when_the_oldest_of_ten_is_a_quarter_of_an_hour_old() {
    let failures = failed([890, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    assert_eq!(check(&failures), Err(RetryAfter { seconds: 10 }));
    let later = NOW + Duration::seconds(10);
    assert!(SignInLimit::default().check(&failures, later).is_ok());
}

#[test]
fn failures_of_a_quarter_of_an_hour_ago_are_forgotten() {
    assert_eq!(check(&failed([900; 50])), Ok(10));
    assert_eq!(check(&failed([899; 9])), Ok(1));
}

#[test]
fn a_waiting_time_is_rounded_up_to_whole_seconds() {
    let waiting = |milliseconds| check(&[NOW - Duration::milliseconds(milliseconds); 10]);
    assert_eq!(waiting(899_900), Err(RetryAfter { seconds: 1 }));
    assert_eq!(waiting(898_900), Err(RetryAfter { seconds: 2 }));
}

proptest! {
    #[test]
    fn waiting_as_told_is_enough_and_a_second_less_is_not(ago in vec(0i64..1_200, 0..40)) {
        let limit = SignInLimit::default();
        let failures = failed(ago);
        if let Err(RetryAfter { seconds }) = limit.check(&failures, NOW) {
            prop_assert!((1..=900).contains(&seconds));
            prop_assert!(limit.check(&failures, NOW + Duration::seconds(seconds)).is_ok());
            prop_assert!(limit.check(&failures, NOW + Duration::seconds(seconds - 1)).is_err());
        }
    }

    #[test]
    fn no_more_than_ten_failures_fit_in_any_quarter_of_an_hour(waits in vec(0i64..200, 1..200)) {
        let limit = SignInLimit::default();
        let (mut failures, mut now) = (Vec::new(), NOW);
        for wait in waits {
            now += Duration::seconds(wait);
            if limit.check(&failures, now).is_ok() {
                failures.push(now);
            }
            let recent = failures.iter().filter(|failed| now - **failed < Duration::minutes(15));
            prop_assert!(recent.count() <= 10);
        }
    }
}
