//! Asking for a link.

use super::{Locked, RAISE, lock};
use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

const LOCK_BY_MAIL: &str = "select id, state, version from accounts where sign_in_mail = $1 for update";

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
            let found = lock(work, LOCK_BY_MAIL, mail.into()).await?;
            let account = found.filter(|account| account.state == "active");
            work.apply(permit, Asked(account)).await
        })
        .await
}

struct Asked(Option<Locked>);

impl Change for Asked {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Asked(account) = self;
        let (id, version) =
            account.map_or_else(|| (Uuid::now_v7(), 0), |Locked { id, state: _, version }| (id, version));
        work.transaction.execute_raw(sql(RAISE, [id.into()])).await?;
        let entry = Entry::new(EntryKind::AccountPasswordResetRequested, RecordKind::Account, id);
        Ok((Entries::one(entry), Versions::from([(id, version + 1)])))
    }
}
