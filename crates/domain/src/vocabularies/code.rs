use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::term::find;
use super::{CodeFault, Term, Vocabulary, find_open, terms};

/// Which vocabulary a [`Code`] belongs to: the codes of two vocabularies are two types.
pub trait Listed {
    const VOCABULARY: Vocabulary;
}

/// A code that its vocabulary knows. Compared, hashed and written as its text.
pub struct Code<V> {
    term: &'static Term,
    vocabulary: PhantomData<fn() -> V>,
}

impl<V: Listed> Code<V> {
    /// Reads a code that somebody chooses now.
    ///
    /// # Errors
    /// [`CodeFault::Unknown`] for a text that is not in the list, letter by letter; [`CodeFault::Withdrawn`] for a term that was withdrawn.
    pub fn parse(text: &str) -> Result<Self, CodeFault> {
        find_open(V::VOCABULARY, terms(V::VOCABULARY), text).map(Self::of)
    }

    /// Reads a code from a record, which may have been written before the term was withdrawn.
    ///
    /// # Errors
    /// [`CodeFault::Unknown`] for a text that is not in the list.
    pub fn recorded(text: &str) -> Result<Self, CodeFault> {
        find(V::VOCABULARY, terms(V::VOCABULARY), text).map(Self::of)
    }

    /// Reads a code of a changed record: what the record holds already may stay, withdrawn or not.
    ///
    /// # Errors
    /// As [`Code::parse`] for a code that isn't `held`.
    pub fn chosen_or_held(text: &str, held: &[Self]) -> Result<Self, CodeFault> {
        held.iter().find(|held| held.as_str() == text).map_or_else(|| Self::parse(text), |held| Ok(*held))
    }
}

impl<V> Code<V> {
    fn of(term: &'static Term) -> Self {
        Self { term, vocabulary: PhantomData }
    }

    /// The code as records hold it.
    pub fn as_str(&self) -> &'static str {
        &self.term.code
    }

    /// Its names, order and other facts.
    pub fn term(&self) -> &'static Term {
        self.term
    }
}

impl<V> Clone for Code<V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V> Copy for Code<V> {}

impl<V> PartialEq for Code<V> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<V> Eq for Code<V> {}

impl<V> PartialOrd for Code<V> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<V> Ord for Code<V> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl<V> Hash for Code<V> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<V> fmt::Debug for Code<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Code").field(&self.as_str()).finish()
    }
}

impl<V> fmt::Display for Code<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<V> Serialize for Code<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, V: Listed> Deserialize<'de> for Code<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
