//! One partnership, by id or slug. Index: `partnerships_pkey`, `partnerships_slug_key`.

use super::rows::{AROUND, PartnershipInList, SUMMARY, read};
use crate::sql::sql;
use crate::{Store, error::StoreError};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde::Deserialize;
use time::Date;
use uuid::Uuid;

/// A partnership as its own page shows it, whoever reads.
#[derive(Debug)]
pub struct PartnershipRecord {
    pub summary: PartnershipInList,
    pub description: Option<String>,
    /// None: not assessed.
    pub sdgs: Option<Vec<i32>>,
    pub links: Vec<LinkRow>,
    pub place_precision: String,
    pub confirmed_on: Option<Date>,
}

/// Where more is said of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkRow {
    pub label: Option<String>,
    pub url: String,
}

/// # Errors
/// [`StoreError::Absent`] for what names no partnership.
pub async fn show(store: &Store, id_or_slug: &str) -> Result<PartnershipRecord, StoreError> {
    let text = format!(
        "select {SUMMARY}, x.description, x.sdgs, x.links, x.place_precision, x.confirmed_on
         from partnerships x {AROUND}
         where x.id = coalesce($1, (select n.id from partnerships n where n.slug = $2))"
    );
    let values = [Uuid::parse_str(id_or_slug).ok().into(), id_or_slug.into()];
    let row = store.database.query_one_raw(sql(text, values)).await?.ok_or(StoreError::Absent)?;
    Ok(PartnershipRecord {
        summary: PartnershipInList::from_query_result(&row, "")?,
        description: row.try_get("", "description")?,
        sdgs: row.try_get("", "sdgs")?,
        links: read(&row, "links")?,
        place_precision: row.try_get("", "place_precision")?,
        confirmed_on: row.try_get("", "confirmed_on")?,
    })
}
