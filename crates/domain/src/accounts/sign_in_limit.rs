//! How many failed sign-ins one account bears from one address.

use time::{Duration, OffsetDateTime};

/// A setting of the platform; by default 10 failures in 15 minutes. The caller keeps one list of failures for each account,
/// known or not, and address; a success adds nothing to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignInLimit {
    pub failures: usize,
    pub window: Duration,
}

/// What is left after this look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// Failures that may still come before the door closes.
    pub remaining: usize,
}

/// Whole seconds until a sign-in is looked at again, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("try again in {seconds} s")]
pub struct RetryAfter {
    pub seconds: i64,
}

impl Default for SignInLimit {
    fn default() -> Self {
        Self { failures: 10, window: Duration::minutes(15) }
    }
}

impl SignInLimit {
    /// `failures` are the instants of the failed sign-ins, in any order.
    ///
    /// # Errors
    /// Too many within the window: how long until enough of them are behind it.
    pub fn check(&self, failures: &[OffsetDateTime], now: OffsetDateTime) -> Result<Admitted, RetryAfter> {
        let mut recent: Vec<OffsetDateTime> =
            failures.iter().copied().filter(|failed| now - *failed < self.window).collect();
        recent.sort_unstable();
        match recent.len().checked_sub(self.failures) {
            None => Ok(Admitted { remaining: self.failures - recent.len() }),
            Some(excess) => Err(RetryAfter::until(self.reopens(&recent, excess), now)),
        }
    }

    /// When the failure that closed the door leaves the window.
    fn reopens(&self, recent: &[OffsetDateTime], excess: usize) -> OffsetDateTime {
        let deciding = recent.get(excess).or(recent.last());
        deciding.map_or(OffsetDateTime::UNIX_EPOCH, |failed| *failed + self.window)
    }
}

impl RetryAfter {
    fn until(then: OffsetDateTime, now: OffsetDateTime) -> Self {
        let left = then - now;
        let started = i64::from(left.subsec_nanoseconds() > 0);
        Self { seconds: (left.whole_seconds() + started).max(1) }
    }
}
