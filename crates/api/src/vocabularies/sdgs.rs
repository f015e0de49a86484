//! The goals of sustainable development that a record says.

use serde::Serialize;
use utoipa::ToSchema;

/// Goals of sustainable development. Not assessed is a value, and another than none.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Sdgs {
    assessed: bool,
    /// Their numbers, 1 to 17; empty when they are not assessed.
    #[schema(example = json!([6, 17]))]
    goals: Vec<i32>,
}

impl Sdgs {
    /// None: not assessed.
    pub(crate) fn of(goals: Option<Vec<impl Into<i32>>>) -> Self {
        let assessed = goals.is_some();
        Sdgs { assessed, goals: goals.into_iter().flatten().map(Into::into).collect() }
    }
}
