//! Why a chore stopped.

use std::fmt::Display;

/// A sentence for the person at the terminal, or their own Ctrl-C.
#[derive(Debug)]
pub(crate) enum Trouble {
    Said(String),
    Interrupted,
}

impl Trouble {
    /// `what` failed, and why.
    pub(crate) fn of<E: Display>(what: impl Display) -> impl FnOnce(E) -> Self {
        move |why| Self::Said(format!("{what}: {why}"))
    }

    /// The same sentence, said further.
    pub(crate) fn with(self, further: impl FnOnce() -> String) -> Self {
        match self {
            Self::Said(sentence) => Self::Said(sentence + &further()),
            Self::Interrupted => Self::Interrupted,
        }
    }
}

impl From<postgres::Error> for Trouble {
    fn from(why: postgres::Error) -> Self {
        Self::Said(why.to_string())
    }
}
