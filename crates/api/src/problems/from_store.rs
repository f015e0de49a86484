//! What the store says, as problems.

use super::Failure;
use domain::access::Refusal;
use domain::problems::ProblemCode;
use store::{MayTryAgain, StoreError};

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Refused(refusal) => refusal.into(),
            StoreError::Absent => ProblemCode::NotFound.into(),
            StoreError::Stale { current: _ } => ProblemCode::StaleVersion.into(),
            StoreError::Unreachable(_) | StoreError::TooLong(_) => Failure {
                inside: Some(error.to_string()),
                retry_after: Some(1),
                ..Failure::of(ProblemCode::Overloaded)
            },
            StoreError::Database(_) | StoreError::EntryWithoutRecord(_) => {
                Failure { contended: error.is_worth_another_try(), ..Failure::internal(error) }
            }
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Hidden => ProblemCode::NotFound.into(),
            Refusal::Seen(code) => code.into(),
            Refusal::Unauthenticated => ProblemCode::Unauthenticated.into(),
        }
    }
}

impl MayTryAgain for Failure {
    fn is_worth_another_try(&self) -> bool {
        self.contended
    }
}
