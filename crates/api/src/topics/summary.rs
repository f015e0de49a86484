//! A topic in a list.

use super::abilities::TopicAbilities;
use super::stage::TopicStage;
use crate::members::MemberReference;
use crate::texts::Words;
use domain::access::{Actor, ReaderClass, Record, reader_class};
use domain::topics::{TopicState, WrittenBy};
use serde::Serialize;
use store::topics::{InterestCounts, PersonNamed, TopicInList};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Whose words the topic's are.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum TopicWriter {
    Staff,
    Member,
}

/// How many members take part as what.
#[derive(Debug, Serialize, ToSchema)]
struct TopicInterests {
    #[schema(minimum = 0)]
    lead: i64,
    #[schema(minimum = 0)]
    contribute: i64,
    #[schema(minimum = 0)]
    observe: i64,
}

/// A topic in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TopicSummary {
    id: Uuid,
    #[schema(example = "relancer-les-jumelages-endormis")]
    slug: String,
    stage: TopicStage,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    stage_since: OffsetDateTime,
    #[schema(inline)]
    written_by: TopicWriter,
    /// BCP 47; of a member's words.
    #[schema(example = "fr")]
    language: String,
    title: Words,
    #[schema(required = true)]
    summary: Option<Words>,
    /// Codes of the vocabulary `themes`.
    #[schema(example = json!(["water_sanitation"]))]
    themes: Vec<String>,
    /// ISO 3166-1 alpha-2.
    #[schema(example = json!(["SN"]))]
    countries: Vec<String>,
    /// The member that proposed it; null when staff did.
    #[schema(required = true)]
    proposer: Option<MemberReference>,
    has_curator: bool,
    interests: TopicInterests,
    /// The members that lead, in the order of their declarations.
    leads: Vec<MemberReference>,
    /// A record of the demonstration: what it says is invented.
    demo: bool,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    updated_at: OffsetDateTime,
    /// Who looks after it: for staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    curator: Option<TopicCurator>,
    /// Absent for visitors and programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    abilities: Option<TopicAbilities>,
}

/// The person who looks after a topic.
#[derive(Debug, Serialize, ToSchema)]
struct TopicCurator {
    first_name: String,
    last_name: String,
}

/// A page of topics.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TopicList {
    pub(super) data: Vec<TopicSummary>,
    /// The cursor of the next page; null on the last one.
    #[schema(required = true)]
    pub(super) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) total: Option<i64>,
}

impl TopicSummary {
    pub(super) fn seen_by(actor: &Actor, row: TopicInList) -> Self {
        let state =
            TopicState { facts: row.facts, has_lead: row.interests.lead > 0, has_curator: row.has_curator };
        let class = reader_class(actor, &Record::Topic(state.facts));
        let TopicInList {
            facts,
            slug,
            stage_since,
            written_by,
            language,
            title,
            summary,
            themes,
            countries,
            proposer,
            has_curator,
            curator,
            interests: InterestCounts { lead, contribute, observe },
            leads,
            demo,
            updated_at,
        } = row;
        TopicSummary {
            id: facts.id,
            slug,
            stage: facts.stage.into(),
            stage_since,
            written_by: match written_by {
                WrittenBy::Staff => TopicWriter::Staff,
                WrittenBy::Member => TopicWriter::Member,
            },
            language,
            title: title.into(),
            summary: summary.map(Words::from),
            themes,
            countries,
            proposer: proposer.map(MemberReference::from),
            has_curator,
            interests: TopicInterests { lead, contribute, observe },
            leads: leads.into_iter().map(MemberReference::from).collect(),
            demo,
            updated_at,
            curator: curator
                .filter(|_| class >= ReaderClass::Curator)
                .map(|PersonNamed { first_name, last_name }| TopicCurator { first_name, last_name }),
            abilities: TopicAbilities::of(actor, class, &state),
        }
    }
}
