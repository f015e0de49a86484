//! Events: zones, programmes, what a calendar is told, and the two events that the project carries.

mod calendar;
mod founding;
mod hours;
mod programme;
mod refusals;
mod second;

use domain::demonstration::{Demonstration, Event, EventFiles, Files, read, read_events};
use time::Date;
use time::macros::date;

const FILES: Files<'static> = Files {
    members: include_str!("../../../data/demo/members.json"),
    organisations: include_str!("../../../data/demo/organisations.json"),
    accounts: include_str!("../../../data/demo/accounts.json"),
};
const EVENTS: EventFiles<'static> = EventFiles {
    founding: include_str!("../../../data/demo/founding-event.json"),
    second: include_str!("../../../data/demo/second-event.json"),
};
const START: Date = date!(2026 - 11 - 24);

fn demonstration() -> Demonstration {
    read(FILES, START).expect("a demonstration")
}

/// The founding event, then the second.
fn events() -> [Event; 2] {
    let events = read_events(EVENTS, &demonstration(), START).unwrap_or_else(|fault| panic!("{fault}"));
    events.try_into().expect("two events")
}
