//! The published versions of an event, newest first, in one statement. Index: `programme_versions_event_id_number_key`.

use super::rows::{SUMMARY, VersionInList};
use crate::events::rows::known;
use crate::paging::{After, Listed, Page, SortKey};
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError};
use domain::access::EventState;
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

/// An event's versions, with what its reader's rights depend on.
#[derive(Debug)]
pub struct Versions {
    pub event: Uuid,
    pub state: EventState,
    pub listed: Listed<VersionInList>,
}

/// # Errors
/// [`StoreError::Absent`] for what names no event.
pub async fn list(store: &Store, event: &str, page: &Page) -> Result<Versions, StoreError> {
    let mut conditions = Conditions::default();
    conditions.and_plain("v.event_id = e.id and v.published_at is not null");
    let total = format!("(select count(*) from programme_versions v {})", conditions.text());
    if let Some(After { key, id: _ }) = &page.after {
        conditions.and("v.number < ?", key.clone());
    }
    let (id, slug) = (conditions.bind(Uuid::parse_str(event).ok()), conditions.bind(event));
    let text = format!(
        "select e.id, e.state, {total} as total, v.*
         from events e left join lateral (select {SUMMARY} from programme_versions v {conditions}
            order by v.number desc limit {rows}) v on true
         where e.id = coalesce({id}, (select n.id from events n where n.slug = {slug}))
         order by v.number desc",
        conditions = conditions.text(),
        rows = page.rows(),
    );
    let found = store.database.query_all_raw(sql(text, conditions.into_values())).await?;
    let first = found.first().ok_or(StoreError::Absent)?;
    let (event, state) = (first.try_get("", "id")?, known(first, "state", EventState::parse)?);
    let total = page.count.then(|| first.try_get("", "total")).transpose()?;
    let rows = found.iter().filter_map(|row| VersionInList::where_there_is_one(row).transpose());
    let rows = rows.collect::<Result<Vec<_>, DbErr>>()?;
    let place = |row: &VersionInList| Ok(After { key: SortKey::Number(row.number.into()), id: row.id });
    Ok(Versions { event, state, listed: Listed::cut(rows, page, total, place)? })
}
