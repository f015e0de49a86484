//! How long is kept what serves for a while and needs no journal entry: one table, which the hourly job follows.
//!
//! Nothing that is forgotten by it could change an answer: what is gone is answered as what has ended. So no margin stands
//! behind a period, and the rules of sign-in, sessions and links stay where they are.

use time::{Duration, OffsetDateTime};

use crate::accounts::{ABSOLUTE_LIFETIME, IDLE_LIFETIME, Purpose, SignInLimit};

/// After this long nobody mends the mail's fault any more; what the mail server said may name the address.
const REASON: Duration = Duration::days(90);

/// What is kept for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A failed sign-in: a mail and an address of the network.
    Failure,
    /// A session that was ended, with its spent tokens: one of them that comes back finds nothing more to end.
    EndedSession,
    /// A session since its last use; unlike those of a live one, its spent tokens are of no more use.
    UnusedSession,
    /// A session since the sign-in.
    Session,
    /// A mailed link's hash, used or not: the journal tells that it was used.
    Link(Purpose),
    /// Why a mail was not sent. Its delivery stays, failed or sent: it keeps its cause from telling anybody twice, and holds
    /// ids alone.
    FailureReason,
}

impl Kept {
    pub fn period(self) -> Duration {
        match self {
            Self::Failure => SignInLimit::default().window,
            Self::EndedSession => Duration::ZERO,
            Self::UnusedSession => IDLE_LIFETIME,
            Self::Session => ABSOLUTE_LIFETIME,
            Self::Link(purpose) => purpose.lifetime(),
            Self::FailureReason => REASON,
        }
    }

    /// What is from then or before is forgotten.
    pub fn until(self, now: OffsetDateTime) -> OffsetDateTime {
        now - self.period()
    }
}
