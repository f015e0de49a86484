//! What stands against a step or an interest, as a problem.

use crate::problems::Failure;
use domain::access::Transition;
use store::topics::NotDone;

impl From<NotDone> for Failure {
    fn from(error: NotDone) -> Self {
        match error {
            NotDone::State { code, possible } => Failure {
                possible: possible.into_iter().map(|step: Transition| step.as_str().to_owned()).collect(),
                ..Failure::of(code)
            },
            NotDone::Field(problem) => vec![problem].into(),
            NotDone::Store(error) => error.into(),
        }
    }
}
