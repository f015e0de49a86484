//! A topic with its text and history, as its reader sees it.

use super::stage::{TopicStage, TopicTransition};
use super::summary::TopicSummary;
use crate::events::EventZone;
use crate::texts::Words;
use crate::vocabularies::Sdgs;
use domain::access::{Actor, Record, Visibility, reader_class};
use serde::Serialize;
use store::topics::{StepRow, TopicRecord};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// A topic. What its reader may not see is absent.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Topic {
    #[serde(flatten)]
    summary: TopicSummary,
    /// Markdown without HTML.
    #[schema(required = true)]
    body: Option<Words>,
    sdgs: Sdgs,
    /// The steps that it took, its beginning first.
    history: Vec<TopicStep>,
    /// What came of it; null until it is closed, and again once it is reopened.
    #[schema(required = true)]
    results: Option<TopicResults>,
    /// The events that it is linked to.
    #[schema(value_type = Vec<TopicEvent>)]
    events: serde_json::Value,
}

/// A step that the topic took.
#[derive(Debug, Serialize, ToSchema)]
struct TopicStep {
    /// Null for its beginning.
    #[schema(required = true)]
    transition: Option<TopicTransition>,
    /// The stage reached.
    stage: TopicStage,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    at: OffsetDateTime,
    /// Absent but for the proposer's member and staff; null where the step has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    reason: Option<Option<String>>,
}

/// What came of a topic.
#[derive(Debug, Serialize, ToSchema)]
struct TopicResults {
    words: Words,
    figures: Vec<TopicFigure>,
    links: Vec<TopicLink>,
}

/// Something that was counted.
#[derive(Debug, Serialize, ToSchema)]
struct TopicFigure {
    label: Words,
    value: i64,
}

/// An address of the web.
#[derive(Debug, Serialize, ToSchema)]
struct TopicLink {
    label: String,
    #[schema(format = "uri")]
    url: String,
}

/// An event that a topic is linked to.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of what the store puts together")]
struct TopicEvent {
    id: Uuid,
    slug: String,
    title: Words,
    #[schema(value_type = String, format = DateTime)]
    starts_at: OffsetDateTime,
    zone: EventZone,
}

impl Topic {
    pub(super) fn seen_by(actor: &Actor, row: TopicRecord) -> Self {
        let TopicRecord { summary, body, sdgs, history, result, result_figures, result_links, events } = row;
        let class = reader_class(actor, &Record::Topic(summary.facts));
        let reads_reasons = class.sees(Visibility::Own);
        Topic {
            summary: TopicSummary::seen_by(actor, summary),
            body: body.map(Words::from),
            sdgs: Sdgs::of(sdgs),
            history: history.into_iter().map(|step| TopicStep::new(step, reads_reasons)).collect(),
            results: result.map(|words| TopicResults {
                words: words.into(),
                figures: result_figures
                    .into_iter()
                    .map(|(label, value)| TopicFigure { label: label.into(), value })
                    .collect(),
                links: result_links.into_iter().map(|(label, url)| TopicLink { label, url }).collect(),
            }),
            events,
        }
    }
}

impl TopicStep {
    fn new(StepRow { transition, reached, at, reason }: StepRow, reads_reasons: bool) -> Self {
        let transition = transition.map(TopicTransition::from);
        TopicStep { transition, stage: reached.into(), at, reason: reads_reasons.then_some(reason) }
    }
}
