//! A change as clients read it.

use domain::journal::RecordKind;
use serde::Serialize;
use store::journal::changes::{ChangeInFeed, Changes, WITHDRAWN};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// What changed, never to which value: read the record itself.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Change {
    /// Its place in the one order that every reader shares.
    #[schema(minimum = 1, example = 1)]
    position: i64,
    /// `record.what`, in the past; `withdrawn` for what took the record out of your sight: forget what you hold of it.
    /// New kinds come over time: pass over those that you don't know.
    #[schema(example = "territories.imported")]
    kind: String,
    /// What it is about. A part's change is told as its whole's.
    #[schema(example = "territory_register")]
    record_kind: String,
    record_id: Uuid,
    /// Where it is read, under this server's address; absent for what was withdrawn and for what has no operation to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "/v1/territories")]
    address: Option<String>,
    /// The version that the change gave the record; of one record they come in their order.
    #[schema(minimum = 1, example = 1)]
    record_version: i64,
    /// The fields that changed, as the record's representation names them; empty for a creation.
    fields: Vec<String>,
    #[serde(with = "time::serde::rfc3339")]
    recorded_at: OffsetDateTime,
    /// The member that the author acted for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    on_behalf_of: Option<Uuid>,
}

/// A page of the feed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ChangeList {
    /// Fewer than `limit`, even none, where you may not see what changed: go on while `more`.
    data: Vec<Change>,
    /// Where to continue: the next `after`. It passes over what you may not see, and never goes back.
    #[schema(minimum = 0, example = 1)]
    position: i64,
    /// Whether the journal goes on behind `position`.
    more: bool,
    /// The journal's end: where to begin to follow, for who lists the records first.
    #[schema(minimum = 0, example = 1)]
    last: i64,
}

impl From<ChangeInFeed> for Change {
    fn from(entry: ChangeInFeed) -> Self {
        let ChangeInFeed {
            position,
            kind,
            record_kind,
            record_id,
            place,
            record_version,
            fields,
            recorded_at,
            on_behalf_of,
        } = entry;
        let address = match RecordKind::parse(&record_kind) {
            Some(record) if kind != WITHDRAWN => address(record, record_id, place.as_deref()),
            Some(_) | None => None,
        };
        Change {
            position,
            kind,
            record_kind,
            record_id,
            address,
            record_version,
            fields,
            recorded_at,
            on_behalf_of,
        }
    }
}

impl From<Changes> for ChangeList {
    fn from(changes: Changes) -> Self {
        let Changes { entries, position, last } = changes;
        let data = entries.into_iter().map(Change::from).collect();
        ChangeList { data, position, more: position < last, last }
    }
}

/// The path of the operation that reads such a record, or the list that it stands in.
fn address(kind: RecordKind, id: Uuid, place: Option<&str>) -> Option<String> {
    let by_id = |list: &str| Some(format!("/v1/{list}/{id}"));
    match kind {
        RecordKind::TerritoryRegister => Some("/v1/territories".to_owned()),
        RecordKind::Territory => place.map(|place| format!("/v1/territories/{place}")),
        RecordKind::Organisation => by_id("organisations"),
        RecordKind::Member => by_id("members"),
        RecordKind::Partnership => by_id("partnerships"),
        RecordKind::Topic => by_id("topics"),
        RecordKind::Interest => place.map(|topic| format!("/v1/topics/{topic}/interests")),
        RecordKind::Event => by_id("events"),
        RecordKind::Person | RecordKind::Account | RecordKind::Client | RecordKind::Demonstration => None,
    }
}
