//! The facts of a record that a decision needs.

use uuid::Uuid;

use super::{AccountId, Stage, Visibility};
use crate::closed_list::closed_list;

/// What the action is done to; for a list or a creation, the parent that it hangs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// The platform itself and what it shows to all: territories, vocabularies, organisations, lists, sessions.
    Open,
    Member {
        id: Uuid,
    },
    /// A cooperation, the members among its parties and who sees it.
    Partnership {
        parties: Vec<Uuid>,
        visibility: Visibility,
    },
    Topic(TopicFacts),
    /// A member's place in a topic, declared or not yet.
    Interest {
        topic: TopicFacts,
        member: Uuid,
    },
    /// An event, its calendar and its programme.
    Event {
        id: Uuid,
        state: EventState,
    },
    Account {
        id: AccountId,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopicFacts {
    pub id: Uuid,
    pub stage: Stage,
    /// The member that proposed it; none when staff did.
    pub proposer: Option<Uuid>,
}

closed_list! {
    /// `draft → published → cancelled`; past is not a state.
    pub enum EventState {
        Draft = "draft",
        Published = "published",
        Cancelled = "cancelled",
    }
}

closed_list! {
    /// Which kind of record an action is asked about.
    pub enum Subject {
        Open = "open",
        Member = "member",
        Partnership = "partnership",
        Topic = "topic",
        Interest = "interest",
        Event = "event",
        Account = "account",
    }
}

impl EventState {
    /// A draft is seen by its managers and staff.
    pub fn visibility(self) -> Visibility {
        match self {
            Self::Draft => Visibility::Own,
            Self::Published | Self::Cancelled => Visibility::Public,
        }
    }
}

impl Record {
    pub fn subject(&self) -> Subject {
        match self {
            Self::Open => Subject::Open,
            Self::Member { .. } => Subject::Member,
            Self::Partnership { .. } => Subject::Partnership,
            Self::Topic(_) => Subject::Topic,
            Self::Interest { .. } => Subject::Interest,
            Self::Event { .. } => Subject::Event,
            Self::Account { .. } => Subject::Account,
        }
    }

    /// Who sees the record at all; its fields may be closer.
    pub fn visibility(&self) -> Visibility {
        match self {
            Self::Open | Self::Member { .. } | Self::Account { .. } => Visibility::Public,
            Self::Partnership { visibility, .. } => *visibility,
            Self::Topic(topic) | Self::Interest { topic, .. } => topic.stage.visibility(),
            Self::Event { state, .. } => state.visibility(),
        }
    }

    /// The members whose people see the record as their own.
    pub fn seen_as_own_by(&self) -> &[Uuid] {
        match self {
            Self::Open | Self::Account { .. } | Self::Event { .. } => &[],
            Self::Member { id } => std::slice::from_ref(id),
            Self::Partnership { parties, .. } => parties,
            Self::Topic(topic) | Self::Interest { topic, .. } => topic.proposer.as_slice(),
        }
    }

    /// The members whose people may act on the record as their own.
    pub fn answered_for_by(&self) -> &[Uuid] {
        match self {
            Self::Interest { member, .. } => std::slice::from_ref(member),
            Self::Open
            | Self::Account { .. }
            | Self::Event { .. }
            | Self::Member { .. }
            | Self::Partnership { .. }
            | Self::Topic(_) => self.seen_as_own_by(),
        }
    }
}
