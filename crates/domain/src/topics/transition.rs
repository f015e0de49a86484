use uuid::Uuid;

use super::step::{Outcome, Step};
use crate::access::{Action, Actor, Record, Role, StaffRole, TopicFacts, Transition, may};
use crate::problems::{FieldCode, FieldProblem, ProblemCode};
use crate::texts::written;

/// In characters.
pub const LONGEST_REASON: usize = 2_000;

/// What a decision needs to know of a topic, read under its lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopicState {
    pub facts: TopicFacts,
    /// Whether a member declared itself lead.
    pub has_lead: bool,
    pub has_curator: bool,
}

/// Why a step that the actor may take isn't taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The topic's state stands against it.
    State(ProblemCode),
    /// What was sent along is refused.
    Field(FieldProblem),
}

/// Decides a step of somebody who may take it (asked of [`may`] before).
///
/// # Errors
/// `state_forbids` where the table has no such step; `/reason` `required` when dismissing or closing, `too_long` above 2,000
/// characters, `invalid_character`; what [`lacking`] says.
pub fn take(
    transition: Transition,
    topic: &TopicState,
    reason: Option<&str>,
    actor: &Actor,
) -> Result<Step, NotTaken> {
    let left = topic.facts.stage;
    let reached = transition.reached_from(left).ok_or(NotTaken::State(ProblemCode::StateForbids))?;
    let reason = checked(transition, reason).map_err(NotTaken::Field)?;
    if let Some(code) = lacking(transition, topic) {
        return Err(NotTaken::State(code));
    }
    let result = match (transition, &reason) {
        (Transition::Close, Some(words)) => Outcome::Said(words.clone()),
        (Transition::Reopen, _) => Outcome::Cleared,
        (
            Transition::Anticipate
            | Transition::Study
            | Transition::Select
            | Transition::Activate
            | Transition::Close
            | Transition::Dismiss
            | Transition::Withdraw,
            _,
        ) => Outcome::Kept,
    };
    let curator = if topic.has_curator { None } else { becomes_curator(transition, actor) };
    Ok(Step { transition, left, reached, reason, result, curator })
}

/// What the topic lacks for this step, whoever takes it: a lead for `select` and `activate`, a curator for `activate`.
pub fn lacking(transition: Transition, topic: &TopicState) -> Option<ProblemCode> {
    match transition {
        Transition::Select | Transition::Activate if !topic.has_lead => Some(ProblemCode::TopicWithoutLead),
        Transition::Activate if !topic.has_curator => Some(ProblemCode::TopicWithoutCurator),
        Transition::Anticipate
        | Transition::Study
        | Transition::Select
        | Transition::Activate
        | Transition::Close
        | Transition::Dismiss
        | Transition::Reopen
        | Transition::Withdraw => None,
    }
}

/// The steps that this actor can take now.
pub fn possible(actor: &Actor, topic: &TopicState) -> Vec<Transition> {
    let record = Record::Topic(topic.facts);
    let can = |step: &Transition| {
        may(actor, Action::TransitionTopic(*step), &record).is_ok() && lacking(*step, topic).is_none()
    };
    Transition::ALL.iter().copied().filter(can).collect()
}

fn checked(transition: Transition, reason: Option<&str>) -> Result<Option<String>, FieldProblem> {
    let reason = reason.map_or(Ok(None), |reason| written(reason, LONGEST_REASON));
    let reason = reason.map_err(|fault| fault.at("/reason"))?;
    match transition {
        Transition::Dismiss | Transition::Close if reason.is_none() => {
            Err(FieldProblem { pointer: "/reason".to_owned(), fault: FieldCode::Required.into() })
        }
        Transition::Anticipate
        | Transition::Study
        | Transition::Select
        | Transition::Activate
        | Transition::Close
        | Transition::Dismiss
        | Transition::Reopen
        | Transition::Withdraw => Ok(reason),
    }
}

/// Whoever of the staff takes an open topic on, by a step to a stage before `active`, curates it from then on where nobody does:
/// a topic that reaches `selected` has somebody to activate it with.
fn becomes_curator(transition: Transition, actor: &Actor) -> Option<Uuid> {
    match (transition, actor) {
        (
            Transition::Anticipate | Transition::Study | Transition::Select | Transition::Reopen,
            Actor::Account(account),
        ) => {
            let staff = [StaffRole::Curator, StaffRole::Administrator].map(Role::Staff);
            let curates = account.places.iter().any(|place| staff.contains(&place.role));
            curates.then_some(account.person)
        }
        (
            Transition::Anticipate
            | Transition::Study
            | Transition::Select
            | Transition::Activate
            | Transition::Close
            | Transition::Dismiss
            | Transition::Reopen
            | Transition::Withdraw,
            Actor::Visitor
            | Actor::Account(_)
            | Actor::Client(_)
            | Actor::Holder(_)
            | Actor::System(_)
            | Actor::Operator,
        ) => None,
    }
}
