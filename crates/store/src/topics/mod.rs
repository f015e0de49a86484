//! Topics, their steps and the interests in them.
//!
//! A reader's sight becomes SQL in `sees.rs` alone. Whoever writes locks the topic first (`lock.rs`), then what hangs on it.

mod create;
pub mod interests;
mod link;
mod list;
mod lock;
mod not_done;
mod order;
mod rows;
mod sees;
mod show;
mod transition;

pub(crate) use create::{NewStep, NewTopic, create, created};
pub(crate) use link::{Link, link, linked};
pub use list::{Sights, TopicFilters, list};
pub use not_done::NotDone;
pub use order::Sort;
pub use rows::{InterestCounts, MemberNamed, PersonNamed, StepRow, TopicInList, TopicRecord, WordsRow};
pub(crate) use sees::{seen, withdrawn};
pub use show::show;
pub use transition::transition;
