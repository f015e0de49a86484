//! The demonstration data: what the platform starts with to be tried, read from the files of `data/demo` purely.
//!
//! Two rules. It is taken whole or not at all: [`read`] refuses at the first fault, and says in which file and under which key.
//! And a day is either a fact that does not move or counted from the day of loading, which is passed in.
//!
//! Read today: people, members with profile, membership and contacts, organisations, accounts; then what stands upon them, each
//! file by itself: partnerships, topics, events.
//! To add a file: its shape, its reading in a file of its own here, and its references in `references.rs`, or beside it for what stands
//! upon the others.

mod account;
mod contact;
mod day;
mod event;
mod event_file;
mod event_later;
mod event_programme;
mod event_references;
mod event_venue;
mod fault;
mod member;
mod membership;
mod organisation;
mod partnership;
mod partnerships;
mod party;
mod person;
mod profile;
mod read;
mod record;
mod references;
mod topic;
mod topic_parts;
mod topic_references;
mod topic_results;
mod words;

pub use account::{Account, HeldPlace, HeldRole};
pub use contact::Contact;
pub use event::{Event, EventFiles, Speaker, read_events};
pub use fault::{DemonstrationFault, DemonstrationProblem};
pub use member::Member;
pub use organisation::{Organisation, Stand};
pub use partnership::Partnership;
pub use partnerships::read_partnerships;
pub use person::Person;
pub use read::{Demonstration, Files, read};
pub use topic::{Topic, read_topics};
pub use topic_parts::{DeclaredInterest, TakenStep};
pub use topic_results::Results;
