use time::Date;

use super::event_file::event;
use super::record::Read;
use super::{Demonstration, event_references};
use crate::events::{Hours, ProgrammeVersion, Venue, Zone};
use crate::people::Language;
use crate::territories::Slug;

pub(super) const FOUNDING: &str = "founding-event.json";
pub(super) const SECOND: &str = "second-event.json";

/// The texts of the files, one event each.
#[derive(Clone, Copy, Debug)]
pub struct EventFiles<'a> {
    pub founding: &'a str,
    pub second: &'a str,
}

/// An event with its programme versions, all of them published.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub key: Slug,
    /// False for the founding day: it took place.
    pub demo: bool,
    pub language: Language,
    pub title: String,
    pub title_markdown: Option<String>,
    pub objective: String,
    /// Markdown, a paragraph each.
    pub context: Vec<String>,
    pub audience: String,
    pub practical: Option<String>,
    pub zone: Zone,
    /// From the beginning to the end of the last version's programme.
    pub hours: Hours,
    pub venue: Venue,
    pub organisers: Vec<Slug>,
    pub speakers: Vec<Speaker>,
    /// At least one, numbered from 1 on.
    pub versions: Vec<ProgrammeVersion<Slug>>,
    /// The topics that it is about.
    pub topics: Vec<Slug>,
}

/// Somebody who speaks there: an invented person, of the demonstration or of this event alone; in the founding event a real one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    pub key: Slug,
    pub first_name: String,
    pub last_name: String,
    /// Held that day.
    pub function: String,
    /// For whom an invented person speaks.
    pub organisation: Option<Slug>,
}

/// Reads the founding event, then the second one; `start` is the day of loading in Europe/Paris, and `all` the demonstration that
/// both refer to. Pools, registrations and the expected difference are checked for their shape and left for later.
///
/// # Errors
/// The first [`DemonstrationFault`](super::DemonstrationFault).
pub fn read_events(files: EventFiles<'_>, all: &Demonstration, start: Date) -> Read<Vec<Event>> {
    let events = vec![event(FOUNDING, files.founding, start)?, event(SECOND, files.second, start)?];
    event_references::check(&events, all)?;
    Ok(events)
}
