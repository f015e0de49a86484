use uuid::Uuid;

use crate::access::{Stage, Transition};

/// A step that is taken. It changes nothing else of the topic: interests stay as they are.
///
/// A topic that is reopened has come to nothing yet: its former result goes, and its history keeps the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub transition: Transition,
    pub left: Stage,
    pub reached: Stage,
    /// Kept in the history, read by the proposer's member and staff.
    pub reason: Option<String>,
    pub result: Outcome,
    /// The person who becomes the topic's curator, where it had none.
    pub curator: Option<Uuid>,
}

/// What a step does to the topic's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Kept,
    /// What came of the topic, in words: said at closing.
    Said(String),
    /// Words, figures and links of the closing before are no result any more.
    Cleared,
}

impl Step {
    /// The fields of the topic that change, as the API names them. What was dismissed has no result to lose.
    pub fn fields(&self) -> Vec<&'static str> {
        let result = match self.result {
            Outcome::Kept => false,
            Outcome::Said(_) => true,
            Outcome::Cleared => self.left == Stage::Closed,
        };
        let more = [("has_curator", self.curator.is_some()), ("results", result)];
        let more = more.into_iter().filter_map(|(field, changes)| changes.then_some(field));
        ["stage", "stage_since", "history"].into_iter().chain(more).collect()
    }
}
