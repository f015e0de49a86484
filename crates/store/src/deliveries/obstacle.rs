//! Why a planned mail is not sent at all. Judged when it is claimed, for things change while it waits.

use super::DeliveryKind;
use super::settle::MOST_ATTEMPTS;
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// A plain reason, kept in `deliveries.last_error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Obstacle {
    #[error("the person was erased")]
    Erased,
    #[error("the delivery has no account")]
    NoAccount,
    #[error("the account is suspended")]
    Suspended,
    #[error("the invitation was accepted already")]
    Accepted,
    #[error("a later mail of the same kind replaces it")]
    Overtaken,
    #[error("its worker ended during each attempt")]
    Interrupted,
}

#[derive(FromQueryResult)]
pub(super) struct Facts {
    pub(super) attempts: i32,
    pub(super) kind: String,
    erased: bool,
    account: Option<Uuid>,
    account_state: Option<String>,
    overtaken: bool,
}

impl Facts {
    /// The account of a mail of this kind, when it may be sent.
    pub(super) fn judge(&self, kind: DeliveryKind) -> Result<Uuid, Obstacle> {
        if self.erased {
            return Err(Obstacle::Erased);
        }
        let (Some(account), Some(state)) = (self.account, self.account_state.as_deref()) else {
            return Err(Obstacle::NoAccount);
        };
        if state == "suspended" {
            return Err(Obstacle::Suspended);
        }
        let is_accepted = match kind {
            DeliveryKind::Invitation => state == "active",
            DeliveryKind::PasswordReset => false,
        };
        if is_accepted {
            return Err(Obstacle::Accepted);
        }
        if self.overtaken {
            return Err(Obstacle::Overtaken);
        }
        if self.attempts > MOST_ATTEMPTS {
            return Err(Obstacle::Interrupted);
        }
        Ok(account)
    }
}
