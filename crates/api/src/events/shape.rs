//! An event as its own page shows it.

use super::programme::ProgrammeStatus;
use super::summary::EventSummary;
use crate::texts::Words;
use serde::Serialize;
use store::events::EventRecord;
use store::events::programme::VersionInList;
use utoipa::ToSchema;
use uuid::Uuid;

/// Who speaks, with the function held that day.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of what the store puts together")]
struct EventSpeaker {
    id: Uuid,
    first_name: String,
    last_name: String,
    #[schema(required = true)]
    function: Option<String>,
}

/// A topic that an event is about.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of what the store puts together")]
struct EventTopic {
    id: Uuid,
    slug: String,
    title: Words,
}

/// The version of the programme that is in force: the last published.
#[derive(Debug, Serialize, ToSchema)]
struct EventProgramme {
    /// From 1 on, in the event.
    #[schema(minimum = 1, example = 1)]
    number: i32,
    #[schema(example = "version du 16/03/22")]
    label: String,
    #[schema(format = Date, example = "2022-03-16")]
    dated: String,
    #[schema(value_type = ProgrammeStatus)]
    status: String,
}

/// An event.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Event {
    #[serde(flatten)]
    summary: EventSummary,
    /// BCP 47, of the texts.
    #[schema(example = "fr")]
    language: String,
    /// The title with its emphasis, where it has one.
    #[schema(required = true)]
    title_markdown: Option<String>,
    #[schema(required = true)]
    objective: Option<String>,
    /// Paragraphs in Markdown.
    context: Vec<String>,
    #[schema(required = true)]
    audience: Option<String>,
    /// Access, meals, what to bring.
    #[schema(required = true)]
    practical: Option<String>,
    #[schema(value_type = Vec<EventSpeaker>)]
    speakers: serde_json::Value,
    /// Those that the reader may see.
    #[schema(value_type = Vec<EventTopic>)]
    topics: serde_json::Value,
    #[schema(required = true)]
    programme: Option<EventProgramme>,
}

impl From<EventRecord> for Event {
    fn from(row: EventRecord) -> Self {
        let EventRecord {
            summary,
            language,
            title_markdown,
            objective,
            context,
            audience,
            practical,
            speakers,
            topics,
            programme,
            version: _,
        } = row;
        Event {
            summary: summary.into(),
            language,
            title_markdown,
            objective,
            context,
            audience,
            practical,
            speakers,
            topics,
            programme: programme.map(EventProgramme::from),
        }
    }
}

impl From<VersionInList> for EventProgramme {
    fn from(row: VersionInList) -> Self {
        let VersionInList { id: _, number, label, dated, status, published_at: _ } = row;
        EventProgramme { number, label, dated: dated.to_string(), status }
    }
}
