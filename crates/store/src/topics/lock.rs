//! The topic's row is locked before anything that hangs on it, so that two writers wait for each other here.

use super::rows::facts;
use super::show::NAMED;
use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::Work;
use domain::topics::TopicState;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// A topic under its lock.
pub(super) struct Locked {
    pub(super) state: TopicState,
    pub(super) version: i64,
}

/// Read after the lock, in a statement of its own: one that waited for the lock would still see the interests of before.
const HAS_LEAD: &str =
    "select exists (select 1 from topic_interests where topic_id = $1 and kind = 'lead') as has_lead";

/// # Errors
/// [`StoreError::Absent`] for what names no topic.
pub(super) async fn lock(work: &Work, id_or_slug: &str) -> Result<Locked, StoreError> {
    let text = format!(
        "select t.id, t.stage, t.proposer_member_id, t.curator_id is not null as has_curator, t.version
         from topics t where t.id = {NAMED} for update"
    );
    let values = [Uuid::parse_str(id_or_slug).ok().into(), id_or_slug.into()];
    let row = work.transaction.query_one_raw(sql(text, values)).await?.ok_or(StoreError::Absent)?;
    let facts = facts(&row)?;
    let lead = work.transaction.query_one_raw(sql(HAS_LEAD, [facts.id.into()])).await?;
    let has_lead = lead.ok_or(StoreError::Absent)?.try_get("", "has_lead")?;
    let state = TopicState { facts, has_lead, has_curator: row.try_get("", "has_curator")? };
    Ok(Locked { state, version: row.try_get("", "version")? })
}

const RAISE: &str =
    "update topics set version = version + 1, updated_at = clock_timestamp() where id = $1 returning version";

/// What changes in a topic's interests shows in the topic: it gets a new version, which is answered.
pub(super) async fn raise(work: &Work, topic: Uuid) -> Result<i64, StoreError> {
    let row = work.transaction.query_one_raw(sql(RAISE, [topic.into()])).await?.ok_or(StoreError::Absent)?;
    Ok(row.try_get("", "version")?)
}
