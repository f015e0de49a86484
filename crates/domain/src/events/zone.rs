use jiff::civil;
use jiff::tz::TimeZone;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

use crate::closed_list::closed_list;

closed_list! {
    /// The IANA zone in which an event's hours are said, printed and shown, and in which the platform's days begin.
    pub enum Zone {
        EuropeParis = "Europe/Paris",
    }
}

/// The clocks skip that hour that day, or show it twice; or no calendar has the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{hour} on {day} is not one instant there")]
pub struct NoSuchHour {
    pub day: Date,
    pub hour: Time,
}

impl Zone {
    /// The instant at which the clocks there show that hour on that day, to the minute.
    ///
    /// # Errors
    /// [`NoSuchHour`] in the night in which the clocks change.
    pub fn instant(self, day: Date, hour: Time) -> Result<OffsetDateTime, NoSuchHour> {
        let shown = civil_day(day).map(|day| day.at(civil(hour.hour()), civil(hour.minute()), 0, 0));
        shown
            .and_then(|shown| self.clocks().to_ambiguous_timestamp(shown).unambiguous().ok())
            .and_then(|instant| OffsetDateTime::from_unix_timestamp(instant.as_second()).ok())
            .ok_or(NoSuchHour { day, hour })
    }

    /// The instant at which that day begins there; none beyond the calendar.
    pub fn beginning_of(self, day: Date) -> Option<OffsetDateTime> {
        self.instant(day, Time::MIDNIGHT).ok()
    }

    /// What the clocks there show at that instant, to the second; none beyond the calendar.
    pub fn shown(self, instant: OffsetDateTime) -> Option<PrimitiveDateTime> {
        let shown = jiff::Timestamp::from_second(instant.unix_timestamp()).ok()?.to_zoned(self.clocks());
        let month = Month::try_from(shown.month().unsigned_abs()).ok()?;
        let day =
            Date::from_calendar_date(i32::from(shown.year()), month, shown.day().unsigned_abs()).ok()?;
        let [hour, minute, second] = [shown.hour(), shown.minute(), shown.second()].map(i8::unsigned_abs);
        Some(PrimitiveDateTime::new(day, Time::from_hms(hour, minute, second).ok()?))
    }

    /// The day that it is there at that instant.
    pub fn day(self, instant: OffsetDateTime) -> Date {
        self.shown(instant).map_or_else(|| instant.date(), PrimitiveDateTime::date)
    }

    fn clocks(self) -> TimeZone {
        TimeZone::get(self.as_str()).expect("the zone is compiled in")
    }
}

fn civil_day(day: Date) -> Option<civil::Date> {
    civil::Date::new(i16::try_from(day.year()).ok()?, civil(day.month().into()), civil(day.day())).ok()
}

/// A part of a date or an hour, which is never above 59.
fn civil(part: u8) -> i8 {
    part.cast_signed()
}
