//! Why a topic or an interest stays as it is.

use crate::error::StoreError;
use crate::unit_of_work::MayTryAgain;
use domain::access::Transition;
use domain::problems::{FieldProblem, ProblemCode};

#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// The topic's state stands against the step; `possible` are those that this actor could take instead.
    #[error("{code}")]
    State { code: ProblemCode, possible: Vec<Transition> },
    #[error("{}: {}", .0.pointer, .0.fault)]
    Field(FieldProblem),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayTryAgain for NotDone {
    fn is_worth_another_try(&self) -> bool {
        match self {
            NotDone::Store(error) => error.is_worth_another_try(),
            NotDone::State { .. } | NotDone::Field(_) => false,
        }
    }
}
