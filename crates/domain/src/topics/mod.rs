//! Topics: what members could do together, the steps that it takes, and the members' places in it.
//!
//! Three rules. A stage is reached by the table of [`Transition`](crate::access::Transition) alone, and each step says what it
//! needs besides ([`take`]). An interest keeps its date when it is changed, and no step takes one away. And what a reader is
//! told that it may do ([`abilities`]) is answered by the functions that refuse.
//!
//! To add a step: its line in `access/topic_stage.rs`, its row in `access/may/topics.rs`, what it needs in `transition.rs`.

mod abilities;
mod interest;
mod step;
mod transition;
mod written_by;

pub use abilities::{InterestAbilities, TopicAbilities, abilities, interest_abilities};
pub use interest::{Declared, Interest, InterestKind, LONGEST_WORDS, declare};
pub use step::{Outcome, Step};
pub use transition::{LONGEST_REASON, NotTaken, TopicState, lacking, possible, take};
pub use written_by::WrittenBy;
