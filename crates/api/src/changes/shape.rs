//! A change as clients read it.

use serde::Serialize;
use store::journal::changes::{ChangeInFeed, Changes};
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
    /// The version that the change gave the record; of one record they come in their order.
    #[schema(minimum = 1, example = 1)]
    record_version: i64,
    /// The fields that changed, as the record's representation names them; empty for a creation.
    fields: Vec<String>,
    #[serde(with = "time::serde::rfc3339")]
    recorded_at: OffsetDateTime,
    /// The member that the author acted for.
    #[serde(skip_serializing_if = "Option::is_none")]
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
}

impl From<ChangeInFeed> for Change {
    fn from(entry: ChangeInFeed) -> Self {
        let ChangeInFeed {
            position,
            kind,
            record_kind,
            record_id,
            record_version,
            fields,
            recorded_at,
            on_behalf_of,
        } = entry;
        Change { position, kind, record_kind, record_id, record_version, fields, recorded_at, on_behalf_of }
    }
}

impl From<Changes> for ChangeList {
    fn from(changes: Changes) -> Self {
        let Changes { entries, position, more } = changes;
        ChangeList { data: entries.into_iter().map(Change::from).collect(), position, more }
    }
}
