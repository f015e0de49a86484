//! Links between topics and events: each topic that is linked gets a new version, for it shows its events.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::journal::{Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use serde_json::json;
use uuid::Uuid;

/// A topic and an event that is about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) topic: Uuid,
    pub(crate) event: Uuid,
}

const INSERT: &str = "
with new as (select * from jsonb_to_recordset($1) as r (topic uuid, event uuid)),
linked as (insert into topic_events (topic_id, event_id) select topic, event from new)
update topics set version = version + 1, updated_at = transaction_timestamp()
where id in (select topic from new) returning id, version";

/// Writes the links; answers the new version of each topic.
pub(crate) async fn link(work: &Work, links: &[Link]) -> Result<Versions, StoreError> {
    let rows = links.iter().map(|Link { topic, event }| json!({ "topic": topic, "event": event }));
    let rows = serde_json::Value::Array(rows.collect());
    let raised = work.transaction.query_all_raw(sql(INSERT, [rows.into()])).await?;
    let version = |row: &sea_orm::QueryResult| Ok((row.try_get("", "id")?, row.try_get("", "version")?));
    raised.iter().map(version).collect()
}

/// The entries of topics that were linked.
pub(crate) fn linked(versions: &Versions) -> impl Iterator<Item = Entry> {
    let entry = |topic: &Uuid| Entry::new(EntryKind::TopicEventsChanged, RecordKind::Topic, *topic);
    versions.keys().map(entry).map(|entry| entry.fields(["events"]))
}
