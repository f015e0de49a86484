//! A program that may not any more: its secret got out, or nobody needs it.

use crate::sql::sql;
use crate::unit_of_work::{Change, MayTryAgain, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Why none was revoked.
#[derive(Debug, thiserror::Error)]
pub enum NotRevoked {
    #[error("no program has the id {0}")]
    Unknown(Uuid),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayTryAgain for NotRevoked {
    fn is_worth_another_try(&self) -> bool {
        match self {
            NotRevoked::Store(error) => error.is_worth_another_try(),
            NotRevoked::Unknown(_) => false,
        }
    }
}

const LOCK: &str =
    "select name, version, revoked_at is not null as revoked from clients where id = $1 for update";

/// Its next request is refused, whatever its token says. Answers its name; one that was revoked already stays so, untold.
pub async fn revoke(store: &Store, actor: &Actor, id: Uuid) -> Result<String, NotRevoked> {
    store
        .write(actor, None, async |work| {
            let permit = work.may(Action::RevokeClient, &Record::Open)?;
            let row =
                work.transaction.query_one_raw(sql(LOCK, [id.into()])).await.map_err(StoreError::from)?;
            let row = row.ok_or(NotRevoked::Unknown(id))?;
            let name: String = row.try_get("", "name").map_err(StoreError::from)?;
            let is_revoked: bool = row.try_get("", "revoked").map_err(StoreError::from)?;
            let version: i64 = row.try_get("", "version").map_err(StoreError::from)?;
            if !is_revoked {
                work.apply(permit, Revoked { id, version }).await?;
            }
            Ok(name)
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
