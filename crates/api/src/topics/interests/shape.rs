//! A member's interest in a topic, as its reader sees it.

use crate::members::{Ability, MemberReference};
use domain::access::{Actor, ReaderClass, Record, TopicFacts, reader_class};
use domain::topics::{self, interest_abilities};
use serde::{Deserialize, Serialize};
use store::topics::interests::InterestRow;
use time::OffsetDateTime;
use utoipa::ToSchema;

/// As what a member takes part.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum InterestKind {
    Lead,
    Contribute,
    Observe,
}

/// A member's interest in a topic.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Interest {
    member: MemberReference,
    kind: InterestKind,
    #[schema(required = true)]
    words: Option<String>,
    /// BCP 47; of the words.
    #[schema(required = true, example = "fr")]
    language: Option<String>,
    /// When it was declared; it stays when the interest is changed.
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    since: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    changed_at: OffsetDateTime,
    /// A record of the demonstration: what it says is invented.
    demo: bool,
    /// Absent for visitors and programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    abilities: Option<InterestAbilities>,
}

/// What the reader may do: true, or the code of the problem that a try would get.
#[derive(Debug, Serialize, ToSchema)]
struct InterestAbilities {
    set: Ability,
    withdraw: Ability,
}

/// A page of a topic's interests: leads, contributors, observers, each in the order of their declarations.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct InterestList {
    pub(super) data: Vec<Interest>,
    /// The cursor of the next page; null on the last one.
    #[schema(required = true)]
    pub(super) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) total: Option<i64>,
}

impl Interest {
    pub(super) fn seen_by(actor: &Actor, topic: TopicFacts, row: InterestRow) -> Self {
        let InterestRow { id: _, member, kind, words, language, since, changed_at, demo } = row;
        let sees_abilities = reader_class(actor, &Record::Topic(topic)) >= ReaderClass::OtherMember;
        let abilities = sees_abilities.then(|| {
            let topics::InterestAbilities { set, withdraw } = interest_abilities(actor, topic, member.id);
            InterestAbilities { set: set.into(), withdraw: withdraw.into() }
        });
        let (member, kind) = (member.into(), kind.into());
        Interest { member, kind, words, language, since, changed_at, demo, abilities }
    }
}

impl From<topics::InterestKind> for InterestKind {
    fn from(kind: topics::InterestKind) -> Self {
        match kind {
            topics::InterestKind::Lead => InterestKind::Lead,
            topics::InterestKind::Contribute => InterestKind::Contribute,
            topics::InterestKind::Observe => InterestKind::Observe,
        }
    }
}

impl From<InterestKind> for topics::InterestKind {
    fn from(kind: InterestKind) -> Self {
        match kind {
            InterestKind::Lead => topics::InterestKind::Lead,
            InterestKind::Contribute => topics::InterestKind::Contribute,
            InterestKind::Observe => topics::InterestKind::Observe,
        }
    }
}
