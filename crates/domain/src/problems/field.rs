//! A fault of one field, before and after it is known where the field stands.

use super::{FieldCode, Form};

/// What is wrong with a value, with the bounds that a sentence needs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}")]
pub struct FieldFault {
    pub code: FieldCode,
    /// The least allowed: characters, entries or the number itself, by the code.
    pub min: Option<i64>,
    /// The most allowed, in the same unit.
    pub max: Option<i64>,
    /// The values that would have been taken, where they are few.
    pub possible: Vec<String>,
    /// The form that the value should have had, for `invalid_format`.
    pub form: Option<Form>,
}

impl FieldFault {
    pub fn new(code: FieldCode) -> Self {
        Self { code, min: None, max: None, possible: Vec::new(), form: None }
    }

    /// A value that doesn't have this form.
    pub fn not(form: Form) -> Self {
        Self { form: Some(form), ..Self::new(FieldCode::InvalidFormat) }
    }

    pub fn min(self, min: i64) -> Self {
        Self { min: Some(min), ..self }
    }

    pub fn max(self, max: i64) -> Self {
        Self { max: Some(max), ..self }
    }

    pub fn possible(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { possible: values.into_iter().map(Into::into).collect(), ..self }
    }

    /// Says where: `pointer` is a JSON pointer (RFC 6901) into the body, such as `/themes/2`.
    pub fn at(self, pointer: impl Into<String>) -> FieldProblem {
        FieldProblem { pointer: pointer.into(), fault: self }
    }
}

impl From<FieldCode> for FieldFault {
    fn from(code: FieldCode) -> Self {
        Self::new(code)
    }
}

/// A fault and its place in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// JSON pointer (RFC 6901).
    pub pointer: String,
    pub fault: FieldFault,
}
