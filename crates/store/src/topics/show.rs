//! One topic with its history, by id or slug, in one statement. Indexes: `topics_pkey`, `topics_slug_key`, `topic_steps_of`,
//! the key of topic and member, `people_pkey`.

use super::rows::{SUMMARY, StepRow, TopicInList, TopicRecord, WordsRow, json, known, words};
use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::access::{Stage, Transition};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use serde::Deserialize;
use time::{OffsetDateTime, UtcOffset};
use uuid::Uuid;

/// The id that `$1`, an id or null, and `$2`, a slug, name.
pub(super) const NAMED: &str = "coalesce($1, (select named.id from topics named where named.slug = $2))";

fn statement() -> String {
    format!(
        "select {SUMMARY}, t.body_fr, t.body_en, t.sdgs, t.result_fr, t.result_en, t.result_figures, t.result_links,
            p.first_name, p.last_name, '[]'::jsonb as events,
            coalesce((select jsonb_agg(jsonb_build_object('transition', s.transition, 'reached', s.reached_stage,
                    'at', s.taken_at, 'reason', s.reason) order by s.taken_at, s.id)
                from topic_steps s where s.topic_id = t.id), '[]') as history
         from topics t left join people p on p.id = t.curator_id
         where t.id = {NAMED}"
    )
}

/// # Errors
/// [`StoreError::Absent`] for what names no topic.
pub async fn show(store: &Store, id_or_slug: &str) -> Result<TopicRecord, StoreError> {
    find(&store.database, id_or_slug).await
}

pub(super) async fn find(
    connection: &impl ConnectionTrait,
    id_or_slug: &str,
) -> Result<TopicRecord, StoreError> {
    let values = [Uuid::parse_str(id_or_slug).ok().into(), id_or_slug.into()];
    let row = connection.query_one_raw(sql(statement(), values)).await?.ok_or(StoreError::Absent)?;
    Ok(record(&row)?)
}

fn record(row: &QueryResult) -> Result<TopicRecord, DbErr> {
    let steps: Vec<Taken> = json(row.try_get("", "history")?)?;
    let figures: Vec<Figure> = json(row.try_get("", "result_figures")?)?;
    let links: Vec<Link> = json(row.try_get("", "result_links")?)?;
    let name = |column: &str| row.try_get::<Option<String>>("", column);
    Ok(TopicRecord {
        summary: TopicInList::read(row)?,
        body: words(row, "body")?,
        sdgs: row.try_get("", "sdgs")?,
        history: steps.into_iter().map(Taken::read).collect::<Result<_, _>>()?,
        result: words(row, "result")?,
        result_figures: figures.into_iter().map(|Figure { label, value }| (label, value)).collect(),
        result_links: links.into_iter().map(|Link { label, url }| (label, url)).collect(),
        events: row.try_get("", "events")?,
        curator: name("first_name")?.zip(name("last_name")?),
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
