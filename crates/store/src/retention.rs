//! Forgetting what served its time, batch by batch, through the narrow door.
//!
//! What somebody else holds is passed over until the next time: the job waits for nobody, so it can't deadlock, and any number
//! of processes may do it at once. Each statement is its own transaction, short enough to hold nobody up.

use crate::{Store, error::StoreError, sql::sql};
use domain::accounts::Purpose;
use domain::retention::Kept;
use sea_orm::{ConnectionTrait, Value};
use time::OffsetDateTime;

/// Uses the index `sign_in_failures_by_time`.
const FAILURES: &str = "
delete from sign_in_failures where id in (
    select id from sign_in_failures where failed_at <= $1 limit 1000 for update skip locked)";

/// Uses the indexes `sessions_by_end`, `sessions_by_last_use` and `sessions_by_opening`. Their spent tokens go with them, by
/// `spent_tokens_of`: thousands a session, which is why so few of them are taken at a time.
const SESSIONS: &str = "
delete from sessions where id in (
    select id from sessions where ended_at <= $1 or last_used_at <= $2 or opened_at <= $3
    limit 20 for update skip locked)";

/// Uses the index `mail_tokens_by_age`.
const LINKS: &str = "
delete from mail_tokens where hash in (
    select hash from mail_tokens where purpose = $1 and made_at <= $2 limit 1000 for update skip locked)";

/// Uses the index `deliveries_with_reason`. A failed delivery was due last when its last attempt began.
const REASONS: &str = "
update deliveries set last_error = null where id in (
    select id from deliveries where state = 'failed' and last_error is not null and due_at <= $1
    limit 1000 for update skip locked)";

/// How many rows were deleted, or emptied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    pub failures: u64,
    pub sessions: u64,
    pub links: u64,
    pub reasons: u64,
}

/// Forgets all whose time is over by `now`.
///
/// # Errors
/// What the database says; what was forgotten until then stays so.
pub async fn forget(store: &Store, now: OffsetDateTime) -> Result<Forgotten, StoreError> {
    let until = |kept: Kept| Value::from(kept.until(now));
    let of_sessions = [Kept::EndedSession, Kept::UnusedSession, Kept::Session].map(until);
    let mut links = 0;
    for purpose in Purpose::all() {
        links += all(store, LINKS, &[purpose.as_str().into(), until(Kept::Link(*purpose))]).await?;
    }
    Ok(Forgotten {
        failures: all(store, FAILURES, &[until(Kept::Failure)]).await?,
        sessions: all(store, SESSIONS, &of_sessions).await?,
        links,
        reasons: all(store, REASONS, &[until(Kept::FailureReason)]).await?,
    })
}

/// Batch after batch, until one finds nothing.
async fn all(store: &Store, text: &str, values: &[Value]) -> Result<u64, StoreError> {
    let mut rows = 0;
    loop {
        let batch = sql(text, values.iter().cloned());
        let met =
            store.keep(async |transaction| Ok(transaction.execute_raw(batch).await?.rows_affected())).await?;
        if met == 0 {
            return Ok(rows);
        }
        rows += met;
    }
}
