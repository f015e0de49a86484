//! One event, by id or slug. Index: `events_pkey`, `events_slug_key`; its speakers by `event_speakers_event_id_place_key`, the
//! programme in force by `programme_versions_event_id_number_key`, its topics by `topic_events_by_event`.

use super::programme::VersionInList;
use super::rows::{EventInList, summary};
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError, topics};
use domain::access::Sight;
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::Value;
use uuid::Uuid;

/// An event as its own page shows it.
#[derive(Debug)]
pub struct EventRecord {
    pub summary: EventInList,
    /// BCP 47, of the texts.
    pub language: String,
    pub title_markdown: Option<String>,
    pub objective: Option<String>,
    /// Markdown, a paragraph each.
    pub context: Vec<String>,
    pub audience: Option<String>,
    pub practical: Option<String>,
    /// `[{"id", "first_name", "last_name", "function"}]`, in their order.
    pub speakers: Value,
    /// `[{"id", "slug", "title"}]`, those that the reader sees.
    pub topics: Value,
    /// The version in force: the last published.
    pub programme: Option<VersionInList>,
    pub version: i64,
}

/// `$1` an id or null, `$2` a slug; `seen` is that the reader sees the topic `t`.
fn statement(seen: &str) -> String {
    format!(
        "select {summary}, e.language, e.title_markdown, e.objective, e.context, e.audience, e.practical, e.version,
            (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'first_name', p.first_name, 'last_name', p.last_name,
                'function', s.function) order by s.place), '[]')
             from event_speakers s join people p on p.id = s.person_id where s.event_id = e.id) as speakers,
            (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug,
                'title', jsonb_strip_nulls(jsonb_build_object('fr', t.title_fr, 'en', t.title_en))) order by t.name_key, t.id), '[]')
             from topic_events l join topics t on t.id = l.topic_id where l.event_id = e.id and {seen}) as topics,
            v.id as version_id, v.number, v.label, v.dated, v.status, v.published_at
         from events e
         left join lateral (select v.* from programme_versions v where v.event_id = e.id and v.published_at is not null
            order by v.number desc limit 1) v on true
         where e.id = coalesce($1, (select n.id from events n where n.slug = $2))",
        summary = summary(),
    )
}

/// # Errors
/// [`StoreError::Absent`] for what names no event.
pub async fn show(store: &Store, id_or_slug: &str, topics: &Sight) -> Result<EventRecord, StoreError> {
    let mut values = Conditions::default();
    values.bind(Uuid::parse_str(id_or_slug).ok());
    values.bind(id_or_slug);
    let text = statement(&topics::seen(&mut values, topics));
    let row =
        store.database.query_one_raw(sql(text, values.into_values())).await?.ok_or(StoreError::Absent)?;
    Ok(EventRecord {
        summary: EventInList::from_query_result(&row, "")?,
        language: row.try_get("", "language")?,
        title_markdown: row.try_get("", "title_markdown")?,
        objective: row.try_get("", "objective")?,
        context: row.try_get("", "context")?,
        audience: row.try_get("", "audience")?,
        practical: row.try_get("", "practical")?,
        speakers: row.try_get("", "speakers")?,
        topics: row.try_get("", "topics")?,
        programme: VersionInList::where_there_is_one(&row)?,
        version: row.try_get("", "version")?,
    })
}
