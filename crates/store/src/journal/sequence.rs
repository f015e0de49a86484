//! The sequencer: gives committed entries their public order.
//!
//! One holder of the advisory lock numbers them by id, gapless, in batches (`give_positions`, migration 0014). A
//! record's entries are written under its lock, so their ids follow its versions, and the entry of version 7 is
//! committed before the lock of version 8 can be taken: numbering what is committed, by id, never shows 8 before 7. An
//! entry that commits late, with a low id, gets a position behind those already given, so a reader that has passed them
//! still meets it.

use crate::{Store, error::StoreError, sql::sql};
use sea_orm::{ConnectionTrait, Value};

const ADVISORY_LOCK: i64 = 0x6165_6374_7365;
/// How many entries get their position in one transaction.
pub const BATCH: i64 = 1_000;

const TRY_LOCK: &str = "select pg_try_advisory_xact_lock($1) as held";
const GIVE: &str = "select give_positions($1) as given";

/// Numbers one batch. Answers how many entries got a position: none also when another process holds the lock.
pub async fn number_batch(store: &Store) -> Result<u64, StoreError> {
    store
        .keep(async |transaction| {
            let held = transaction
                .query_one_raw(sql(TRY_LOCK, [Value::from(ADVISORY_LOCK)]))
                .await?
                .map(|row| row.try_get::<bool>("", "held"))
                .transpose()?
                .unwrap_or(false);
            if !held {
                return Ok(0);
            }
            let row = transaction.query_one_raw(sql(GIVE, [Value::from(BATCH)])).await?;
            Ok(row.map(|row| row.try_get::<i64>("", "given")).transpose()?.unwrap_or(0) as u64)
        })
        .await
}
