use std::fmt;

use serde::{Deserialize, Serialize};

use super::term::find;
use super::{CodeFault, Vocabulary, find_open, terms};

/// A goal of sustainable development by its number, 1 to 17. That a partnership's goals are not assessed is said beside, not by a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Sdg(u8);

impl Sdg {
    /// Reads the number of a goal that somebody chooses now.
    ///
    /// # Errors
    /// [`CodeFault`] for a number that the vocabulary hasn't, or that was withdrawn.
    pub fn new(number: u8) -> Result<Self, CodeFault> {
        find_open(Vocabulary::Sdgs, terms(Vocabulary::Sdgs), &number.to_string()).map(|_| Self(number))
    }

    /// Reads the number of a goal from text, as the vocabulary writes it.
    ///
    /// # Errors
    /// [`CodeFault`] for any other text, `01` included.
    pub fn parse(text: &str) -> Result<Self, CodeFault> {
        let unknown = || CodeFault::Unknown { vocabulary: Vocabulary::Sdgs, code: text.to_owned() };
        let number: u8 = text.parse().map_err(|_| unknown())?;
        if number.to_string() == text { Self::new(number) } else { Err(unknown()) }
    }

    /// Reads the number of a goal from a record, which may have been written before the goal was withdrawn.
    ///
    /// # Errors
    /// [`CodeFault::Unknown`] for a number that the vocabulary hasn't.
    pub fn recorded(number: u8) -> Result<Self, CodeFault> {
        find(Vocabulary::Sdgs, terms(Vocabulary::Sdgs), &number.to_string()).map(|_| Self(number))
    }

    /// The number of the goal.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Sdg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<u8> for Sdg {
    type Error = CodeFault;

    fn try_from(number: u8) -> Result<Self, CodeFault> {
        Self::new(number)
    }
}

impl From<Sdg> for u8 {
    fn from(goal: Sdg) -> Self {
        goal.0
    }
}
