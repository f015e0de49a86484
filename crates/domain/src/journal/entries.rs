//! The entries of one change: at least one.

use super::Entry;

/// A list that can't be empty: it is begun with an entry, and only grows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries {
    first: Entry,
    more: Vec<Entry>,
}

impl Entries {
    pub fn one(entry: Entry) -> Self {
        Self { first: entry, more: Vec::new() }
    }

    /// All of them in their order; none of an empty list.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Option<Self> {
        let mut entries = entries.into_iter();
        let first = entries.next()?;
        Some(Self { first, more: entries.collect() })
    }

    pub fn and(mut self, entry: Entry) -> Self {
        self.more.push(entry);
        self
    }

    /// In the order in which the journal takes them.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.first).chain(&self.more)
    }
}

impl Extend<Entry> for Entries {
    fn extend<T: IntoIterator<Item = Entry>>(&mut self, entries: T) {
        self.more.extend(entries);
    }
}

impl IntoIterator for Entries {
    type Item = Entry;
    type IntoIter = std::iter::Chain<std::iter::Once<Entry>, std::vec::IntoIter<Entry>>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self.first).chain(self.more)
    }
}
