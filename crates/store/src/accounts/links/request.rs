//! Asking for a link.

use super::{Locked, lock};
use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

const LOCK_BY_MAIL: &str = "select id, state, version from accounts where sign_in_mail = $1 for update";
const RAISE: &str = "update accounts set version = version + 1 where id = $1";

/// Asks for a new password: an entry, from which the worker makes the mail. Nothing for a mail without active account.
pub async fn request_password(
    store: &Store,
    actor: &Actor,
    request: Option<Uuid>,
    mail: &str,
) -> Result<(), StoreError> {
    store
        .write(actor, request, async |work| {
            let permit = work.may(Action::RequestPasswordReset, &Record::Open)?;
            match lock(work, LOCK_BY_MAIL, mail.into()).await? {
                Some(account) if account.state == "active" => work.apply(permit, Asked(account)).await,
                Some(_) | None => Ok(()),
            }
        })
        .await
}

struct Asked(Locked);

impl Change for Asked {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Asked(Locked { id, state: _, version }) = self;
        work.transaction.execute_raw(sql(RAISE, [id.into()])).await?;
        let entry = Entry::new(EntryKind::AccountPasswordResetRequested, RecordKind::Account, id);
        Ok((Entries::one(entry), Versions::from([(id, version + 1)])))
    }
}
