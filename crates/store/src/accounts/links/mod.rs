//! What mailed links do: a new password is asked for, then chosen; an invitation is accepted.
//!
//! The token of a link is made by the worker when it writes the mail; here it is known by its hash alone.

mod choose;
mod request;
mod show;

pub use choose::{Choice, choose_password};
pub use request::request_password;
pub use show::{Link, link};

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::Work;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

/// An account that nobody else changes meanwhile.
#[derive(FromQueryResult)]
pub(super) struct Locked {
    pub(super) id: Uuid,
    pub(super) state: String,
    pub(super) version: i64,
}

pub(super) const RAISE: &str = "update accounts set version = version + 1 where id = $1";

async fn lock(work: &Work, statement: &str, by: sea_orm::Value) -> Result<Option<Locked>, StoreError> {
    let row = work.transaction.query_one_raw(sql(statement, [by])).await?;
    Ok(row.map(|row| Locked::from_query_result(&row, "")).transpose()?)
}
