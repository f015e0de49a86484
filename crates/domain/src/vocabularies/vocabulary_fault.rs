use super::Vocabulary;

/// Why a file is no vocabulary: which one, the line, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("vocabulary {vocabulary}, line {line}: {problem}")]
pub struct VocabularyFault {
    pub vocabulary: Vocabulary,
    /// The header is line 1.
    pub line: usize,
    pub problem: VocabularyProblem,
}

/// What can be wrong on a line of a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VocabularyProblem {
    #[error("the column {0} is missing")]
    ColumnMissing(&'static str),
    #[error("{found} fields instead of {expected}")]
    WrongNumberOfFields { found: usize, expected: usize },
    #[error("{0} is empty")]
    Empty(&'static str),
    #[error("\"{0}\" is no place in an order")]
    BadOrder(String),
    #[error("{column}: \"{text}\" is no date (YYYY-MM-DD)")]
    BadDate { column: &'static str, text: String },
    #[error("the code {0} stands twice")]
    CodeTwice(String),
    #[error("it can't be read as CSV")]
    Unreadable,
}
