//! What a record's state forbids, to those who may.

use super::Refusal;
use crate::access::{Action, Record, Stage, TopicFacts};
use crate::problems::ProblemCode;

/// # Errors
/// The code of what stands against it. What needs other records (a lead, a last référent) is the write's own to refuse.
pub(super) fn allows(action: Action, record: &Record) -> Result<(), Refusal> {
    match record {
        Record::Topic(topic) => step_is_possible(action, topic),
        Record::Interest { topic, .. } => takes_interests(topic),
        Record::Open
        | Record::Member { .. }
        | Record::Partnership { .. }
        | Record::Event { .. }
        | Record::Account { .. } => Ok(()),
    }
}

fn step_is_possible(action: Action, topic: &TopicFacts) -> Result<(), Refusal> {
    let Action::TransitionTopic(step) = action else { return Ok(()) };
    match step.reached_from(topic.stage) {
        Some(_) => Ok(()),
        None => Err(Refusal::Seen(why_not(topic.stage))),
    }
}

fn takes_interests(topic: &TopicFacts) -> Result<(), Refusal> {
    if topic.stage.is_open() { Ok(()) } else { Err(Refusal::Seen(ProblemCode::TopicClosed)) }
}

fn why_not(stage: Stage) -> ProblemCode {
    if stage.is_open() { ProblemCode::StateForbids } else { ProblemCode::TopicClosed }
}
