//! The links in mails: for one purpose, once, and for a while.

use time::{Duration, OffsetDateTime};

use crate::closed_list::closed_list;

closed_list! {
    /// What a mailed link is for.
    pub enum Purpose {
        /// Choose a new password.
        PasswordReset = "password_reset",
        /// Choose a first password and begin.
        Invitation = "invitation",
        /// Confirm the address that a membership request gave.
        RequestConfirmation = "request_confirmation",
    }
}

impl Purpose {
    pub fn lifetime(self) -> Duration {
        match self {
            Self::PasswordReset => Duration::minutes(60),
            Self::Invitation => Duration::days(7),
            Self::RequestConfirmation => Duration::hours(24),
        }
    }
}

/// What is kept of a link: never its token, which stands hashed beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailToken {
    pub purpose: Purpose,
    pub issued_at: OffsetDateTime,
    pub state: TokenState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenState {
    Live,
    Used,
    /// A newer link for the same purpose and record was made.
    Replaced,
}

/// The proof that a link was good; the store writes [`TokenState::Used`] with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redeemed {
    purpose: Purpose,
}

impl MailToken {
    pub fn issue(purpose: Purpose, now: OffsetDateTime) -> Self {
        Self { purpose, issued_at: now, state: TokenState::Live }
    }

    pub fn expires_at(&self) -> OffsetDateTime {
        self.issued_at + self.purpose.lifetime()
    }

    /// Uses the link up. None for a used, replaced or expired one, or one of another purpose: a stranger learns nothing from
    /// the difference, so there is none.
    pub fn redeem(&mut self, purpose: Purpose, now: OffsetDateTime) -> Option<Redeemed> {
        let good = match self.state {
            TokenState::Live => self.purpose == purpose && now < self.expires_at(),
            TokenState::Used | TokenState::Replaced => false,
        };
        good.then(|| {
            self.state = TokenState::Used;
            Redeemed { purpose }
        })
    }

    /// Makes a newer link in this one's place, which dies.
    pub fn replace(&mut self, now: OffsetDateTime) -> Self {
        if self.state == TokenState::Live {
            self.state = TokenState::Replaced;
        }
        Self::issue(self.purpose, now)
    }
}

impl Redeemed {
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }
}
