//! A field of a merge patch (RFC 7396): left alone when absent, taken away by null, else given.

use domain::problems::{FieldCode, FieldProblem};
use serde::{Deserialize, Deserializer};

/// Needs `#[serde(default)]` where it stands, for what is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Patched<T> {
    #[default]
    Kept,
    Removed,
    Given(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patched<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Patched::Removed, Patched::Given))
    }
}

impl<T> Patched<T> {
    /// Of a field that a record can be without: given, or taken away.
    pub fn of_optional(self) -> Option<Option<T>> {
        match self {
            Patched::Kept => None,
            Patched::Removed => Some(None),
            Patched::Given(value) => Some(Some(value)),
        }
    }

    /// Of a field that a record always has: null is refused at its pointer, into `faults`.
    pub fn of_required(self, pointer: &str, faults: &mut Vec<FieldProblem>) -> Option<T> {
        match self {
            Patched::Kept => None,
            Patched::Given(value) => Some(value),
            Patched::Removed => {
                faults.push(FieldProblem { pointer: pointer.to_owned(), fault: FieldCode::Required.into() });
                None
            }
        }
    }
}
