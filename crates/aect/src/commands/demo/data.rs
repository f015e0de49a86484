//! The files of `data/demo` that the program carries.

use crate::trouble::Trouble;
use api::Clock;
use domain::demonstration::{self, Demonstration, Files, Topic};
use jiff::{Timestamp, tz::TimeZone};
use time::{Date, Month};

const FILES: Files<'static> = Files {
    members: include_str!("../../../../../data/demo/members.json"),
    organisations: include_str!("../../../../../data/demo/organisations.json"),
    accounts: include_str!("../../../../../data/demo/accounts.json"),
};
const TOPICS: &str = include_str!("../../../../../data/demo/topics.json");
const ZONE: &str = "Europe/Paris";

/// The demonstration, its relative days counted from today.
pub(super) fn read(clock: &Clock) -> Result<Demonstration, Trouble> {
    Ok(demonstration::read(FILES, today(clock)?)?)
}

/// The demonstration's topics, which name its members and people.
pub(super) fn topics(clock: &Clock, demonstration: &Demonstration) -> Result<Vec<Topic>, Trouble> {
    Ok(demonstration::read_topics(TOPICS, today(clock)?, demonstration)?)
}

/// The day in Europe/Paris.
fn today(clock: &Clock) -> Result<Date, Trouble> {
    let now = Timestamp::from_second(clock.now().unix_timestamp())?;
    let day = now.to_zoned(TimeZone::get(ZONE)?).date();
    let month = Month::try_from(day.month().unsigned_abs())?;
    Ok(Date::from_calendar_date(i32::from(day.year()), month, day.day().unsigned_abs())?)
}
