//! The demonstration data: what the platform starts with to be tried, read from the files of `data/demo` purely.
//!
//! Two rules. It is taken whole or not at all: [`read`] refuses at the first fault, and says in which file and under which key.
//! And a day is either a fact that does not move or counted from the day of loading, which is passed in.
//!
//! Read today: people, members with profile, membership and contacts, organisations, accounts; topics, after them.
//! To add a file: its shape, its reading in a file of its own here, and its references in `references.rs`.

mod account;
mod contact;
mod day;
mod fault;
mod member;
mod organisation;
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
pub use fault::{DemonstrationFault, DemonstrationProblem};
pub use member::Member;
pub use organisation::{Organisation, Stand};
pub use person::Person;
pub use read::{Demonstration, Files, read};
pub use topic::{Topic, read_topics};
pub use topic_parts::{DeclaredInterest, TakenStep};
pub use topic_results::Results;
