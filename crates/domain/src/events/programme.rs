use std::collections::HashSet;

use super::{Hours, ProgrammeFault};
use crate::closed_list::closed_list;
use crate::territories::Slug;

/// The blocks of a day or more, one after the other. `Id` names people and organisations: a key in a file, an id in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme<Id> {
    pub(super) blocks: Vec<Block<Id>>,
}

/// A part of the day with hours, and lines in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block<Id> {
    pub key: Slug,
    pub title: String,
    pub hours: Hours,
    /// The hours as they were printed: "10h-13h".
    pub hours_text: Option<String>,
    pub lines: Vec<Line<Id>>,
}

/// One line: it has an order and no hour. Its key is the same in each version that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<Id> {
    pub key: Slug,
    pub title: String,
    /// Markdown.
    pub description: Option<String>,
    pub appearances: Vec<Appearance<Id>>,
    /// The appearances as they were printed, where the line prints a sentence.
    pub appearances_text: Option<String>,
    /// Nested lines.
    pub lines: Vec<Line<Id>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appearance<Id> {
    pub role: AppearanceRole,
    pub of: Appearing<Id>,
}

/// Who appears; only a person holds a function that day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appearing<Id> {
    /// Without a function where the line prints none.
    Person {
        person: Id,
        function: Option<String>,
    },
    Organisation(Id),
}

closed_list! {
    /// As what somebody appears in a line.
    pub enum AppearanceRole {
        Speaker = "speaker",
        Facilitator = "facilitator",
        Organiser = "organiser",
    }
}

impl<Id> Programme<Id> {
    /// # Errors
    /// The first [`ProgrammeFault`]: no block, a block that begins before the one before it ends, a key that stands twice, no title.
    pub fn new(blocks: Vec<Block<Id>>) -> Result<Self, ProgrammeFault> {
        if blocks.is_empty() {
            return Err(ProgrammeFault::NoBlock);
        }
        for pair in blocks.windows(2) {
            if pair[1].hours.starts_at() < pair[0].hours.ends_at() {
                return Err(ProgrammeFault::Overlap(pair[1].key.clone()));
            }
        }
        let programme = Self { blocks };
        let mut seen = HashSet::new();
        for block in &programme.blocks {
            titled(&block.key, &block.title)?;
            if !seen.insert(&block.key) {
                return Err(ProgrammeFault::BlockTwice(block.key.clone()));
            }
        }
        let mut seen = HashSet::new();
        for line in programme.lines() {
            titled(&line.key, &line.title)?;
            if !seen.insert(&line.key) {
                return Err(ProgrammeFault::LineTwice(line.key.clone()));
            }
        }
        Ok(programme)
    }

    pub fn blocks(&self) -> &[Block<Id>] {
        &self.blocks
    }

    /// Every line, each before those nested in it.
    pub fn lines(&self) -> Vec<&Line<Id>> {
        self.blocks.iter().flat_map(|block| &block.lines).flat_map(Line::with_nested).collect()
    }

    /// From the first block's beginning to the last one's end.
    pub fn hours(&self) -> Hours {
        self.blocks.iter().skip(1).fold(self.blocks[0].hours, |hours, block| hours.until_end_of(block.hours))
    }
}

impl<Id> Line<Id> {
    fn with_nested(&self) -> Vec<&Self> {
        let nested = self.lines.iter().flat_map(Line::with_nested);
        std::iter::once(self).chain(nested).collect()
    }
}

fn titled(key: &Slug, title: &str) -> Result<(), ProgrammeFault> {
    if title.trim().is_empty() { Err(ProgrammeFault::Untitled(key.clone())) } else { Ok(()) }
}
