//! One organisation, by id or slug. Index: `organisations_pkey`, `organisations_slug_key`; its names in other directories by
//! `organisation_references_pkey`.

use super::list::{AROUND, OrganisationInList, summary};
use crate::sql::sql;
use crate::{Store, error::StoreError};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

/// An organisation as its own page shows it.
#[derive(Debug)]
pub struct OrganisationRecord {
    pub summary: OrganisationInList,
    /// `[{"system", "id", "url"}]`, in order of system.
    pub references: serde_json::Value,
}

/// # Errors
/// [`StoreError::Absent`] for what names no organisation.
pub async fn show(store: &Store, id_or_slug: &str) -> Result<OrganisationRecord, StoreError> {
    let text = format!(
        "select {summary}, coalesce((select jsonb_agg(jsonb_build_object('system', r.system, 'id', r.reference, 'url', r.url)
            order by r.system) from organisation_references r where r.organisation_id = o.id), '[]') as named
         from organisations o {AROUND}
         where o.id = coalesce($1, (select n.id from organisations n where n.slug = $2))",
        summary = summary(),
    );
    let values = [Uuid::parse_str(id_or_slug).ok().into(), id_or_slug.into()];
    let row = store.database.query_one_raw(sql(text, values)).await?.ok_or(StoreError::Absent)?;
    Ok(OrganisationRecord {
        summary: OrganisationInList::from_query_result(&row, "")?,
        references: row.try_get("", "named")?,
    })
}
