//! Who may do what: the one room that compares roles.
//!
//! [`may`] answers *may this actor do this to that*, exhaustively over actors, actions and records; [`sight`] is its twin for
//! lists and is made from the same rows, so that a list is what is left of a filter by reading one by one.
//! The rows stand in `may/`, one file a wing, one row an action, one column a [`Standing`].
//! To add an operation: an [`Action`], its row in its wing, its subject in `may/table.rs`, and its line in
//! `tests/golden/may.golden`, which a person reads.

mod action;
mod actor;
mod may;
mod reader;
mod record;
mod sight;
mod standing;
mod topic_stage;

pub use action::Action;
pub use actor::{
    Account, AccountId, Actor, ActorKind, Client, ClientId, Holder, Job, MemberRole, Place, ReferentKind,
    Role, Scope, StaffRole,
};
pub use may::{Allowed, Refusal, may};
pub use reader::{ReaderClass, Visibility, reader_class};
pub use record::{EventState, Record, Subject, TopicFacts};
pub use sight::{Reach, Sight, sight};
pub use standing::Standing;
pub use topic_stage::{Stage, Transition};
