//! The files of `data/demo` that the program carries.

use crate::trouble::Trouble;
use api::Clock;
use domain::demonstration::{self, Demonstration, Event, EventFiles, Files, Partnership, Topic};

const FILES: Files<'static> = Files {
    members: include_str!("../../../../../data/demo/members.json"),
    organisations: include_str!("../../../../../data/demo/organisations.json"),
    accounts: include_str!("../../../../../data/demo/accounts.json"),
};
const PARTNERSHIPS: &str = include_str!("../../../../../data/demo/partnerships.json");
const TOPICS: &str = include_str!("../../../../../data/demo/topics.json");
const EVENTS: EventFiles<'static> = EventFiles {
    founding: include_str!("../../../../../data/demo/founding-event.json"),
    second: include_str!("../../../../../data/demo/second-event.json"),
};

/// What the files hold.
pub(super) struct Data {
    pub(super) demonstration: Demonstration,
    pub(super) partnerships: Vec<Partnership>,
    pub(super) topics: Vec<Topic>,
    pub(super) events: Vec<Event>,
}

/// Everything, relative days counted from today.
pub(super) fn read(clock: &Clock) -> Result<Data, Trouble> {
    let today = clock.today();
    let demonstration = demonstration::read(FILES, today)?;
    let partnerships = demonstration::read_partnerships(PARTNERSHIPS, &demonstration, today)?;
    let topics = demonstration::read_topics(TOPICS, today, &demonstration)?;
    let events = demonstration::read_events(EVENTS, &demonstration, today)?;
    Ok(Data { demonstration, partnerships, topics, events })
}
