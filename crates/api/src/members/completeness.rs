//! How much of a profile is there.

use domain::members::{self, ProfilePart};
use serde::Serialize;
use utoipa::ToSchema;

/// How much of the profile is there.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Completeness {
    done: usize,
    of: usize,
    /// The parts that are missing, by field.
    #[schema(example = json!(["website", "referents"]))]
    missing: Vec<&'static str>,
}

impl From<members::Completeness> for Completeness {
    fn from(members::Completeness { done, of, missing }: members::Completeness) -> Self {
        Completeness { done, of, missing: missing.into_iter().map(ProfilePart::as_str).collect() }
    }
}
