//! What a mail is about, and which entry causes it.

use domain::accounts::Purpose;
use domain::journal::EntryKind;
use std::time::Duration;

/// The kinds of deliveries, by the spelling kept in `deliveries.kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeliveryKind {
    Invitation,
    PasswordReset,
}

impl DeliveryKind {
    pub const ALL: [Self; 2] = [Self::Invitation, Self::PasswordReset];
    pub(super) const PERIOD: Duration = Duration::from_secs(15 * 60);

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::PasswordReset => "password_reset",
        }
    }

    /// The kind of the entry that asks for this mail; the entry's record is the account.
    pub fn cause(self) -> EntryKind {
        match self {
            Self::Invitation => EntryKind::AccountInvited,
            Self::PasswordReset => EntryKind::AccountPasswordResetRequested,
        }
    }

    /// How many mails of this kind an account gets in [`DeliveryKind::PERIOD`]. Anybody may ask for a new password in anybody's
    /// name; the link of the last mail stays good when no more come.
    pub(super) fn most(self) -> Option<i64> {
        match self {
            Self::Invitation => None,
            Self::PasswordReset => Some(10),
        }
    }

    /// What the mail's link is for.
    pub fn purpose(self) -> Purpose {
        match self {
            Self::Invitation => Purpose::Invitation,
            Self::PasswordReset => Purpose::PasswordReset,
        }
    }

    pub(super) fn caused_by(entry_kind: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.cause().as_str() == entry_kind)
    }

    pub(super) fn parse(spelling: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == spelling)
    }
}
