//! A version of a programme as clients read it.

use super::blocks::{Block, blocks};
use crate::events::EventZone;
use crate::texts::Words;
use serde::Serialize;
use store::events::programme::{PrintedRow, VersionInList, VersionRecord};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Whether a version says that it may still change; the next one then follows.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the words of the domain's list, for the document")]
pub(in crate::events) enum ProgrammeStatus {
    Provisional,
    Final,
}

/// A version of a programme in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProgrammeVersionSummary {
    /// From 1 on, in the event.
    #[schema(minimum = 1, example = 1)]
    number: i32,
    #[schema(example = "version du 16/03/22")]
    label: String,
    #[schema(format = Date, example = "2022-03-16")]
    dated: String,
    #[schema(value_type = ProgrammeStatus)]
    status: String,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    published_at: OffsetDateTime,
}

/// A page of versions.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProgrammeVersionList {
    pub(super) data: Vec<ProgrammeVersionSummary>,
    /// The cursor of the next page; null on the last one.
    #[schema(required = true)]
    pub(super) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) total: Option<i64>,
}

/// The event that a programme is of.
#[derive(Debug, Serialize, ToSchema)]
struct ProgrammeEvent {
    id: Uuid,
    #[schema(example = "lancement-plateforme-aect-2022")]
    slug: String,
    title: Words,
    #[schema(value_type = EventZone)]
    zone: &'static str,
}

/// A version of a programme, with what it printed word for word; records say how things are called.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProgrammeVersion {
    #[serde(flatten)]
    summary: ProgrammeVersionSummary,
    event: ProgrammeEvent,
    #[schema(required = true, example = "RÉGION Nouvelle-Aquitaine")]
    letterhead: Option<String>,
    #[schema(required = true, example = "Programme prévisionnel")]
    heading: Option<String>,
    #[schema(required = true)]
    title_text: Option<String>,
    #[schema(required = true, example = "Bordeaux, Capsciences")]
    venue_text: Option<String>,
    #[schema(required = true, example = "1er avril 2022")]
    date_text: Option<String>,
    /// In their order.
    blocks: Vec<Block>,
}

impl From<VersionInList> for ProgrammeVersionSummary {
    fn from(row: VersionInList) -> Self {
        let VersionInList { id: _, number, label, dated, status, published_at } = row;
        ProgrammeVersionSummary { number, label, dated: dated.to_string(), status, published_at }
    }
}

impl From<VersionRecord> for ProgrammeVersion {
    fn from(row: VersionRecord) -> Self {
        let VersionRecord {
            event,
            event_slug,
            event_title_fr,
            event_title_en,
            zone,
            state: _,
            summary,
            printed: PrintedRow { letterhead, heading, title_text, venue_text, date_text },
            blocks: block_rows,
            lines,
        } = row;
        ProgrammeVersion {
            summary: summary.into(),
            event: ProgrammeEvent {
                id: event,
                slug: event_slug,
                title: Words::new(event_title_fr, event_title_en),
                zone: zone.as_str(),
            },
            letterhead,
            heading,
            title_text,
            venue_text,
            date_text,
            blocks: blocks(block_rows, lines),
        }
    }
}
