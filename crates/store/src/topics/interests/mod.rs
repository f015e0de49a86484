//! Members' interests in a topic: one a member and topic, seen by whoever sees the topic.

mod create;
mod list;
mod rows;
mod set;
mod standing;
mod withdraw;

pub(crate) use create::{NewInterest, create, declared};
pub use list::{InterestsOfTopic, list};
pub use rows::InterestRow;
pub use set::{AskedInterest, SetInterest, set};
pub use withdraw::withdraw;
