//! An account under its lock, and the change that only tells of it.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

pub(super) const BY_ID: &str = "select id, state, version from accounts where id = $1 for update";
pub(super) const BY_MAIL: &str = "select id, state, version from accounts where sign_in_mail = $1 for update";

/// An account that nobody else changes meanwhile.
#[derive(FromQueryResult)]
pub(super) struct Locked {
    pub(super) id: Uuid,
    pub(super) state: String,
    pub(super) version: i64,
}

pub(super) async fn lock(work: &Work, statement: &str, by: Value) -> Result<Option<Locked>, StoreError> {
    let row = work.transaction.query_one_raw(sql(statement, [by])).await?;
    Ok(row.map(|row| Locked::from_query_result(&row, "")).transpose()?)
}

/// An entry of the account `id`, whose version was `version`; the mail follows from it.
pub(super) struct Told {
    pub(super) kind: EntryKind,
    pub(super) id: Uuid,
    pub(super) version: i64,
}

const RAISE: &str = "update accounts set version = version + 1 where id = $1";

impl Change for Told {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Told { kind, id, version } = self;
        work.transaction.execute_raw(sql(RAISE, [id.into()])).await?;
        let entry = Entry::new(kind, RecordKind::Account, id);
        Ok((Entries::one(entry), Versions::from([(id, version + 1)])))
    }
}
