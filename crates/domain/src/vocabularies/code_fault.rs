use time::Date;

use super::Vocabulary;
use crate::problems::{FieldCode, FieldFault};

/// Why a text is no value of a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeFault {
    #[error("\"{code}\" is not in the vocabulary {vocabulary}")]
    Unknown { vocabulary: Vocabulary, code: String },
    #[error("\"{code}\" was withdrawn from the vocabulary {vocabulary} on {on}")]
    Withdrawn { vocabulary: Vocabulary, code: String, on: Date },
}

/// As the fault of a field that holds the code.
impl From<CodeFault> for FieldFault {
    fn from(fault: CodeFault) -> Self {
        match fault {
            CodeFault::Unknown { .. } => FieldCode::UnknownValue.into(),
            CodeFault::Withdrawn { .. } => FieldCode::WithdrawnValue.into(),
        }
    }
}
