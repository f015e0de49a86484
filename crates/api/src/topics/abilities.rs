//! What the reader may do to a topic.

use crate::members::Ability;
use domain::access::{Actor, ReaderClass, Transition};
use domain::problems::ProblemCode;
use domain::topics::{self, TopicState};
use serde::Serialize;
use utoipa::ToSchema;

/// What the reader may do: true, or the code of the problem that a try would get.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TopicAbilities {
    /// Any step at all.
    transition: Ability,
    transitions: TopicSteps,
    /// Declaring or changing an interest, for one of the reader's members at least, or for any as staff.
    set_interest: Ability,
}

/// Each step.
#[derive(Debug, Serialize, ToSchema)]
struct TopicSteps {
    anticipate: Ability,
    study: Ability,
    select: Ability,
    activate: Ability,
    close: Ability,
    dismiss: Ability,
    reopen: Ability,
    withdraw: Ability,
}

impl TopicAbilities {
    /// None for who reads what visitors read, and for programs.
    pub(super) fn of(actor: &Actor, class: ReaderClass, state: &TopicState) -> Option<TopicAbilities> {
        if class < ReaderClass::OtherMember {
            return None;
        }
        let topics::TopicAbilities { transition, transitions, set_interest } =
            topics::abilities(actor, state);
        let step = |step: Transition| {
            let answer = transitions.iter().find(|(known, _)| *known == step);
            Ability::from(answer.map_or(Err(ProblemCode::StateForbids), |(_, answer)| *answer))
        };
        Some(TopicAbilities {
            transition: transition.into(),
            transitions: TopicSteps {
                anticipate: step(Transition::Anticipate),
                study: step(Transition::Study),
                select: step(Transition::Select),
                activate: step(Transition::Activate),
                close: step(Transition::Close),
                dismiss: step(Transition::Dismiss),
                reopen: step(Transition::Reopen),
                withdraw: step(Transition::Withdraw),
            },
            set_interest: set_interest.into(),
        })
    }
}
