//! Whether the database answers and has every migration that this program was built with.

use crate::sql::sql;
use crate::{Store, error::StoreError};
use sea_orm::ConnectionTrait;

const APPLIED: &str = "select version from seaql_migrations";

/// The migrations that are still missing. An error when the database does not answer.
pub async fn missing_migrations(store: &Store) -> Result<Vec<&'static str>, StoreError> {
    let exists = store
        .database
        .query_one_raw(sql("select to_regclass('seaql_migrations') is not null as here", []))
        .await?
        .map(|row| row.try_get::<bool>("", "here"))
        .transpose()?;
    if exists != Some(true) {
        return Ok(migrations::names().collect());
    }
    let rows = store.database.query_all_raw(sql(APPLIED, [])).await?;
    let applied: Vec<String> = rows.iter().map(|row| row.try_get("", "version")).collect::<Result<_, _>>()?;
    Ok(migrations::names().filter(|name| !applied.iter().any(|done| done == name)).collect())
}
