//! What can go wrong on this floor, in words that the API turns into problems.

use domain::access::Refusal;
use domain::journal::EntryKind;
use sea_orm::{DbErr, RuntimeErr, sqlx};

/// A read or a write that did not happen.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The domain refused: the record is hidden from the actor, or seen and not theirs to change.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// No such record.
    #[error("there is no such record")]
    Absent,
    /// The record has another version than the one that the writer read; `current` is today's.
    #[error("the record is at version {current} by now")]
    Stale { current: i64 },
    /// The unit of work did not end within its time.
    #[error("the unit of work took more than {0} seconds")]
    TooLong(u64),
    /// No connection was free in time, or the database does not answer.
    #[error("the database can't be reached: {0}")]
    Unreachable(String),
    /// A change told of a record that it did not write: a fault of ours.
    #[error("an entry {0} is about a record that its change did not write")]
    EntryWithoutRecord(EntryKind),
    /// Anything else that the database said: a fault of ours.
    #[error("the database refused: {0}")]
    Database(DbErr),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error {
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => StoreError::Unreachable(error.to_string()),
            other if is_lost(&other) => StoreError::Unreachable(other.to_string()),
            other => StoreError::Database(other),
        }
    }
}

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> Self {
        StoreError::Refused(refusal)
    }
}

impl StoreError {
    /// Whether the same unit of work may simply be run again: a deadlock (40P01) or a serialization failure.
    pub fn is_worth_another_try(&self) -> bool {
        matches!(self.sqlstate().as_deref(), Some("40P01" | "40001"))
    }

    fn sqlstate(&self) -> Option<String> {
        let StoreError::Database(error) = self else { return None };
        driver(error)?.as_database_error()?.code().map(|code| code.into_owned())
    }
}

fn driver(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)) => Some(error),
        _ => None,
    }
}

/// Whether the connection went away under a statement: it may be tried again on another.
fn is_lost(error: &DbErr) -> bool {
    match driver(error) {
        Some(
            sqlx::Error::Io(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed,
        ) => true,
        // 57P: the server is shutting down or ended the session; 25P03: it ended a transaction that idled; 08: connection
        // exceptions; 3D000: no such database.
        Some(sqlx::Error::Database(error)) => error.code().is_some_and(|code| {
            code.starts_with("57P") || code.starts_with("08") || ["25P03", "3D000"].contains(&&*code)
        }),
        Some(_) | None => false,
    }
}
