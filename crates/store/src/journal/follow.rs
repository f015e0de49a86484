//! Followers of the journal: each reads it by `position`, after its own, and keeps how far it has come.
//!
//! What a follower writes and how far it has read are one transaction of the narrow door, so a batch is taken as a
//! whole or not at all. Any number of processes may follow under one name: one of them holds the follower's row.

use crate::{Store, error::StoreError, sql::sql};
use sea_orm::{ConnectionTrait, DatabaseTransaction, FromQueryResult};
use uuid::Uuid;

/// How many entries a follower takes in one transaction.
const BATCH: i64 = 500;

const IS_BEHIND: &str = "
select coalesce((select max(position) from journal), 0)
    > coalesce((select position from followers where name = $1), 0) as behind";
const BEGIN: &str = "insert into followers (name, position) values ($1, 0) on conflict do nothing";
const LOCK: &str = "select position from followers where name = $1 for update skip locked";
const PAGE: &str = "
select id, position, kind, record_id from journal where position > $1 order by position limit $2";
const ADVANCE: &str = "update followers set position = $2 where name = $1";

/// An entry as a follower sees it.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct FollowedEntry {
    /// What a delivery names as its cause.
    pub(crate) id: i64,
    pub(crate) position: i64,
    /// As written; an older or newer program may know other kinds.
    pub(crate) kind: String,
    pub(crate) record_id: Uuid,
}

/// Hands the next entries, in order, to `take`. Answers how many it took: none also when another process is at it.
pub(crate) async fn follow(
    store: &Store,
    name: &str,
    take: impl AsyncFnOnce(&DatabaseTransaction, &[FollowedEntry]) -> Result<(), StoreError>,
) -> Result<usize, StoreError> {
    if !is_behind(store, name).await? {
        return Ok(0);
    }
    store
        .keep(async |transaction| {
            transaction.execute_raw(sql(BEGIN, [name.into()])).await?;
            let Some(row) = transaction.query_one_raw(sql(LOCK, [name.into()])).await? else { return Ok(0) };
            let position: i64 = row.try_get("", "position")?;
            let rows = transaction.query_all_raw(sql(PAGE, [position.into(), BATCH.into()])).await?;
            let entries: Vec<FollowedEntry> =
                rows.iter().map(|row| FollowedEntry::from_query_result(row, "")).collect::<Result<_, _>>()?;
            let Some(last) = entries.last() else { return Ok(0) };
            take(transaction, &entries).await?;
            transaction.execute_raw(sql(ADVANCE, [name.into(), last.position.into()])).await?;
            Ok(entries.len())
        })
        .await
}

/// Asked without a lock, so that waiting writes nothing.
async fn is_behind(store: &Store, name: &str) -> Result<bool, StoreError> {
    let row = store.database.query_one_raw(sql(IS_BEHIND, [name.into()])).await?;
    Ok(row.map(|row| row.try_get("", "behind")).transpose()?.unwrap_or(false))
}
