//! One topic with its history and the events that its reader sees, by id or slug, in one statement. Indexes: `topics_pkey`,
//! `topics_slug_key`, `topic_steps_of`, the key of topic and member, `people_pkey`, `topic_events_pkey`.

use super::rows::{SUMMARY, StepRow, TopicInList, TopicRecord, WordsRow, json, known, words};
use crate::events;
use crate::sql::{Conditions, instant, sql};
use crate::{Store, error::StoreError};
use domain::access::{Sight, Stage, Transition};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use serde::Deserialize;
use time::{OffsetDateTime, UtcOffset};
use uuid::Uuid;

/// The id that `$1`, an id or null, and `$2`, a slug, name.
pub(super) const NAMED: &str = "coalesce($1, (select named.id from topics named where named.slug = $2))";

/// `$1` an id or null, `$2` a slug; `seen` is that the reader sees the event `e`.
fn statement(seen: &str) -> String {
    format!(
        "select {SUMMARY}, t.body_fr, t.body_en, t.sdgs, t.result_fr, t.result_en, t.result_figures, t.result_links,
            coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'slug', e.slug,
                    'title', jsonb_strip_nulls(jsonb_build_object('fr', e.title_fr, 'en', e.title_en)),
                    'starts_at', {starts_at}, 'zone', e.zone) order by e.starts_at, e.id)
                from topic_events l join events e on e.id = l.event_id
                where l.topic_id = t.id and {seen}), '[]') as events,
            coalesce((select jsonb_agg(jsonb_build_object('transition', s.transition, 'reached', s.reached_stage,
                    'at', s.taken_at, 'reason', s.reason) order by s.taken_at, s.id)
                from topic_steps s where s.topic_id = t.id), '[]') as history
         from topics t
         where t.id = {NAMED}",
        starts_at = instant("e.starts_at"),
    )
}

/// # Errors
/// [`StoreError::Absent`] for what names no topic.
pub async fn show(store: &Store, id_or_slug: &str, events: &Sight) -> Result<TopicRecord, StoreError> {
    find(&store.database, id_or_slug, events).await
}

pub(super) async fn find(
    connection: &impl ConnectionTrait,
    id_or_slug: &str,
    events: &Sight,
) -> Result<TopicRecord, StoreError> {
    let mut values = Conditions::default();
    values.bind(Uuid::parse_str(id_or_slug).ok());
    values.bind(id_or_slug);
    let text = statement(&events::sees(&mut values, events));
    let row = connection.query_one_raw(sql(text, values.into_values())).await?.ok_or(StoreError::Absent)?;
    Ok(record(&row)?)
}

fn record(row: &QueryResult) -> Result<TopicRecord, DbErr> {
    let steps: Vec<Taken> = json(row.try_get("", "history")?)?;
    let figures: Vec<Figure> = json(row.try_get("", "result_figures")?)?;
    let links: Vec<Link> = json(row.try_get("", "result_links")?)?;
    Ok(TopicRecord {
        summary: TopicInList::read(row)?,
        body: words(row, "body")?,
        sdgs: row.try_get("", "sdgs")?,
        history: steps.into_iter().map(Taken::read).collect::<Result<_, _>>()?,
        result: words(row, "result")?,
        result_figures: figures.into_iter().map(|Figure { label, value }| (label, value)).collect(),
        result_links: links.into_iter().map(|Link { label, url }| (label, url)).collect(),
        events: row.try_get("", "events")?,
    })
}

#[derive(Deserialize)]
struct Taken {
    transition: Option<String>,
    reached: String,
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    reason: Option<String>,
}

#[derive(Deserialize)]
struct Figure {
    label: WordsRow,
    value: i64,
}

#[derive(Deserialize)]
struct Link {
    label: String,
    url: String,
}

impl Taken {
    fn read(self) -> Result<StepRow, DbErr> {
        let Taken { transition, reached, at, reason } = self;
        let transition = transition.map(|word| known(&word, Transition::parse)).transpose()?;
        let at = at.to_offset(UtcOffset::UTC);
        Ok(StepRow { transition, reached: known(&reached, Stage::parse)?, at, reason })
    }
}
