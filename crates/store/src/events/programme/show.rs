//! One published version with its programme, in one statement. Indexes: `programme_versions_event_id_number_key`,
//! `programme_blocks_version_id_place_key`, `programme_lines_pkey`, `programme_appearances_pkey`.

use super::rows::{BlockRow, LineRow, SUMMARY, VersionInList};
use crate::events::rows::known;
use crate::organisations::REFERENCE;
use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::access::EventState;
use domain::events::Zone;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult};
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

/// A version as its own page shows it.
#[derive(Debug)]
pub struct VersionRecord {
    pub event: Uuid,
    pub event_slug: String,
    pub event_title_fr: String,
    pub event_title_en: Option<String>,
    pub zone: Zone,
    pub state: EventState,
    pub summary: VersionInList,
    pub printed: PrintedRow,
    /// In their order.
    pub blocks: Vec<BlockRow>,
    /// Of all blocks; those of one parent in their order.
    pub lines: Vec<LineRow>,
}

/// What the version prints, word for word.
#[derive(Debug, FromQueryResult)]
pub struct PrintedRow {
    pub letterhead: Option<String>,
    pub heading: Option<String>,
    pub title_text: Option<String>,
    pub venue_text: Option<String>,
    pub date_text: Option<String>,
}

/// RFC 3339, as JSON has no instants.
const INSTANT: &str = r#"'YYYY-MM-DD"T"HH24:MI:SS"Z"'"#;

/// `$1` an id or null, `$2` a slug, `$3` the version's number.
fn statement() -> String {
    format!(
        "select e.id, e.slug, e.title_fr, e.title_en, e.zone, e.state, {SUMMARY}, v.letterhead, v.heading, v.title_text,
            v.venue_text, v.date_text,
            (select jsonb_agg(jsonb_build_object('block_key', b.block_key, 'title', b.title, 'hours_text', b.hours_text,
                'starts_at', to_char(b.starts_at at time zone 'UTC', {INSTANT}),
                'ends_at', to_char(b.ends_at at time zone 'UTC', {INSTANT})) order by b.place)
             from programme_blocks b where b.version_id = v.id) as blocks,
            (select jsonb_agg(jsonb_build_object('line_key', l.line_key, 'block_key', l.block_key,
                'parent_key', l.parent_key, 'title', l.title, 'description', l.description,
                'appearances_text', l.appearances_text, 'appearances', coalesce(a.all, '[]')) order by l.place)
             from programme_lines l left join lateral (select jsonb_agg(jsonb_build_object('role', a.role,
                'person', case when p.id is not null then
                    jsonb_build_object('id', p.id, 'first_name', p.first_name, 'last_name', p.last_name) end,
                'organisation', case when o.id is not null then {REFERENCE} end, 'function', a.function)
                order by a.place) as all
                from programme_appearances a left join people p on p.id = a.person_id
                left join organisations o on o.id = a.organisation_id left join members m on m.organisation_id = o.id
                where a.version_id = l.version_id and a.line_key = l.line_key) a on true
             where l.version_id = v.id) as lines
         from events e join programme_versions v on v.event_id = e.id and v.number = $3 and v.published_at is not null
         where e.id = coalesce($1, (select n.id from events n where n.slug = $2))"
    )
}

/// # Errors
/// [`StoreError::Absent`] for what names no published version.
pub async fn show(store: &Store, event: &str, number: i32) -> Result<VersionRecord, StoreError> {
    let values = [Uuid::parse_str(event).ok().into(), event.into(), number.into()];
    let row = store.database.query_one_raw(sql(statement(), values)).await?.ok_or(StoreError::Absent)?;
    Ok(VersionRecord {
        event: row.try_get("", "id")?,
        event_slug: row.try_get("", "slug")?,
        event_title_fr: row.try_get("", "title_fr")?,
        event_title_en: row.try_get("", "title_en")?,
        zone: known(&row, "zone", Zone::parse)?,
        state: known(&row, "state", EventState::parse)?,
        summary: VersionInList::where_there_is_one(&row)?.ok_or(StoreError::Absent)?,
        printed: PrintedRow::from_query_result(&row, "")?,
        blocks: rows(&row, "blocks")?,
        lines: rows(&row, "lines")?,
    })
}

fn rows<T: DeserializeOwned>(row: &QueryResult, column: &str) -> Result<Vec<T>, DbErr> {
    let Some(rows) = row.try_get::<Option<Value>>("", column)? else { return Ok(Vec::new()) };
    serde_json::from_value(rows).map_err(|error| DbErr::Json(error.to_string()))
}
