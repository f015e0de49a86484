use std::fmt;

/// Why the files are no demonstration: the file, the record's key where one is known, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct DemonstrationFault {
    pub file: &'static str,
    /// The key of the record, or its number in the list when it has none.
    pub key: Option<String>,
    pub problem: DemonstrationProblem,
}

impl fmt::Display for DemonstrationFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.key {
            Some(key) => write!(f, "{}, {key}: {}", self.file, self.problem),
            None => write!(f, "{}: {}", self.file, self.problem),
        }
    }
}

/// What can be wrong with a record or a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DemonstrationProblem {
    /// No JSON, a field that is missing, unknown or of another type.
    #[error("{0}")]
    WrongShape(String),
    #[error("it is not marked as demonstration")]
    NotMarked,
    #[error("{field}: {why}")]
    BadValue { field: &'static str, why: String },
    #[error("the key stands twice")]
    KeyTwice,
    #[error("{field}: there is no {key}")]
    UnknownReference { field: &'static str, key: String },
    /// An account says another role than the person's contacts and staff places.
    #[error("{person} holds no such place in {organisation}")]
    NoSuchPlace { person: String, organisation: String },
    #[error("the account has no place")]
    NoPlace,
    #[error("the mail is another account's")]
    MailTwice,
}
