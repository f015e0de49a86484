//! One entry, as the domain writes it.

use serde_json::Value;
use uuid::Uuid;

use super::{Detail, EntryKind, RecordKind};

/// A change of one record. Author, time, version, request and position are the store's to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: EntryKind,
    pub record_kind: RecordKind,
    pub record_id: Uuid,
    /// Names of the fields that changed, as the API spells them; empty for a creation.
    pub fields: Vec<&'static str>,
    /// An object of ids, codes and counts; see [`Detail`].
    pub detail: Value,
    /// The member that the author acted for.
    pub on_behalf_of: Option<Uuid>,
}

impl Entry {
    pub fn new(kind: EntryKind, record_kind: RecordKind, record_id: Uuid) -> Self {
        Self {
            kind,
            record_kind,
            record_id,
            fields: Vec::new(),
            detail: Detail::new().into_value(),
            on_behalf_of: None,
        }
    }

    pub fn fields(self, fields: impl IntoIterator<Item = &'static str>) -> Self {
        Self { fields: fields.into_iter().collect(), ..self }
    }

    pub fn detail(self, detail: Detail) -> Self {
        Self { detail: detail.into_value(), ..self }
    }

    pub fn on_behalf_of(self, member: Option<Uuid>) -> Self {
        Self { on_behalf_of: member, ..self }
    }
}
