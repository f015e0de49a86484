//! A program that may not any more: its secret got out, or nobody needs it.

use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

const LOCK: &str =
    "select name, version, revoked_at is not null as revoked from clients where id = $1 for update";

/// Its next request is refused, whatever its token says. Answers its name, none for an id of none; one that was revoked already
/// stays so, untold.
pub async fn revoke(store: &Store, actor: &Actor, id: Uuid) -> Result<Option<String>, StoreError> {
    store
        .write(actor, None, async |work| {
            let permit = work.may(Action::RevokeClient, &Record::Open)?;
            let Some(row) = work.transaction.query_one_raw(sql(LOCK, [id.into()])).await? else {
                return Ok(None);
            };
            if !row.try_get::<bool>("", "revoked")? {
                work.apply(permit, Revoked { id, version: row.try_get("", "version")? }).await?;
            }
            Ok::<_, StoreError>(Some(row.try_get("", "name")?))
        })
        .await
}

struct Revoked {
    id: Uuid,
    version: i64,
}

const REVOKE: &str = "update clients set revoked_at = clock_timestamp(), version = version + 1 where id = $1";

impl Change for Revoked {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Revoked { id, version } = self;
        work.transaction.execute_raw(sql(REVOKE, [id.into()])).await?;
        let entry = Entry::new(EntryKind::ClientRevoked, RecordKind::Client, id);
        Ok((Entries::one(entry), Versions::from([(id, version + 1)])))
    }
}
