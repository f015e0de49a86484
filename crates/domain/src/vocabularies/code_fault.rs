use time::Date;

use super::Vocabulary;

/// Why a text is no value of a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeFault {
    #[error("\"{code}\" is not in the vocabulary {vocabulary}")]
    Unknown { vocabulary: Vocabulary, code: String },
    #[error("\"{code}\" was withdrawn from the vocabulary {vocabulary} on {on}")]
    Withdrawn { vocabulary: Vocabulary, code: String, on: Date },
}
