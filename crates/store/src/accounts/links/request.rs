//! Asking for a link.

use crate::accounts::locked::{self, Locked, Told, lock};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record};
use domain::journal::EntryKind;
use uuid::Uuid;

/// Asks for a new password: an entry, from which the worker makes the mail. A mail without active account gets an entry too, of
/// an account that nobody has: everybody sees how long the journal is, and would know by it who has an account.
pub async fn request_password(
    store: &Store,
    actor: &Actor,
    request: Option<Uuid>,
    mail: &str,
) -> Result<(), StoreError> {
    store
        .write(actor, request, async |work| {
            let permit = work.may(Action::RequestPasswordReset, &Record::Open)?;
            let found = lock(work, locked::BY_MAIL, mail.into()).await?;
            let (id, version) = match found.filter(|account| account.state == "active") {
                Some(Locked { id, version, state: _ }) => (id, version),
                None => (Uuid::now_v7(), 0),
            };
            work.apply(permit, Told { kind: EntryKind::AccountPasswordResetRequested, id, version }).await
        })
        .await
}
