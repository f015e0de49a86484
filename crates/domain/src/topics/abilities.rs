use uuid::Uuid;

use super::transition::{TopicState, lacking};
use crate::access::{Action, Actor, Record, Role, TopicFacts, Transition, may};
use crate::problems::ProblemCode;

/// What somebody may do to a topic: yes, or the problem that a try would get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicAbilities {
    /// Any step at all.
    pub transition: Result<(), ProblemCode>,
    /// Each step, in the order of [`Transition::ALL`].
    pub transitions: Vec<(Transition, Result<(), ProblemCode>)>,
    /// Declaring or changing an interest, for one of its own members at least, or for any as staff.
    pub set_interest: Result<(), ProblemCode>,
}

/// What somebody may do to a member's interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestAbilities {
    pub set: Result<(), ProblemCode>,
    pub withdraw: Result<(), ProblemCode>,
}

pub fn abilities(actor: &Actor, topic: &TopicState) -> TopicAbilities {
    let step = |step: Transition| (step, can_take(actor, topic, step));
    let transitions: Vec<_> = Transition::ALL.iter().copied().map(step).collect();
    TopicAbilities {
        transition: any(transitions.iter().map(|(_, answer)| *answer)),
        transitions,
        set_interest: any(members(actor).map(|member| interest_abilities(actor, topic.facts, member).set)),
    }
}

pub fn interest_abilities(actor: &Actor, topic: TopicFacts, member: Uuid) -> InterestAbilities {
    let record = Record::Interest { topic, member };
    InterestAbilities {
        set: can(actor, Action::SetInterest, &record),
        withdraw: can(actor, Action::WithdrawInterest, &record),
    }
}

fn can_take(actor: &Actor, topic: &TopicState, step: Transition) -> Result<(), ProblemCode> {
    can(actor, Action::TransitionTopic(step), &Record::Topic(topic.facts))?;
    lacking(step, topic).map_or(Ok(()), Err)
}

fn can(actor: &Actor, action: Action, record: &Record) -> Result<(), ProblemCode> {
    may(actor, action, record).map(|_| ()).map_err(|refusal| refusal.code())
}

/// Yes if one is; else the refusal that tells most, which is any but `forbidden`.
fn any(answers: impl Iterator<Item = Result<(), ProblemCode>>) -> Result<(), ProblemCode> {
    let mut told = ProblemCode::Forbidden;
    for answer in answers {
        match answer {
            Ok(()) => return Ok(()),
            Err(ProblemCode::Forbidden) => {}
            Err(code) => told = code,
        }
    }
    Err(told)
}

/// Its own members, and one that is nobody's: staff may act for any.
fn members(actor: &Actor) -> impl Iterator<Item = Uuid> {
    let places = match actor {
        Actor::Account(account) => account.places.as_slice(),
        Actor::Visitor | Actor::Client(_) | Actor::Holder(_) | Actor::System(_) | Actor::Operator => &[],
    };
    let own = places.iter().filter_map(|place| match &place.role {
        Role::Member { member, .. } => Some(*member),
        Role::Staff(_) => None,
    });
    own.chain([Uuid::nil()])
}
