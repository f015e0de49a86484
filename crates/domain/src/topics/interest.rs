use crate::closed_list::closed_list;
use crate::problems::FieldFault;
use crate::texts::written;

/// In characters.
pub const LONGEST_WORDS: usize = 1_000;

closed_list! {
    /// As what a member takes part in a topic.
    pub enum InterestKind {
        Lead = "lead",
        Contribute = "contribute",
        Observe = "observe",
    }
}

/// What a member declares of its place in a topic (*manifestation d'intérêt*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interest {
    pub kind: InterestKind,
    pub words: Option<String>,
}

impl Interest {
    /// Blanks around the words are dropped; blanks alone are none.
    ///
    /// # Errors
    /// `too_long` above 1,000 characters, `invalid_character`.
    pub fn new(kind: InterestKind, words: Option<&str>) -> Result<Self, FieldFault> {
        let words = words.map_or(Ok(None), |words| written(words, LONGEST_WORDS))?;
        Ok(Self { kind, words })
    }
}

/// What a declaration does to the place that the member has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Declared {
    /// The member had none: it begins now.
    First,
    /// These fields change; the date of the first declaration stays.
    Changed(Vec<&'static str>),
    Unchanged,
}

/// Compares what is declared with the interest that stands.
pub fn declare(current: Option<&Interest>, asked: &Interest) -> Declared {
    let Some(current) = current else { return Declared::First };
    let differing = [("kind", current.kind != asked.kind), ("words", current.words != asked.words)];
    let fields: Vec<_> =
        differing.into_iter().filter_map(|(field, differs)| differs.then_some(field)).collect();
    if fields.is_empty() { Declared::Unchanged } else { Declared::Changed(fields) }
}
