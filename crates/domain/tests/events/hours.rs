use domain::events::{EndsBeforeItBegins, Hours, NoSuchHour, Zone};
use proptest::prelude::*;
use time::macros::{date, datetime, time};
use time::{Date, Time};

const PARIS: Zone = Zone::EuropeParis;

#[test]
fn an_hour_is_winters_or_summers() {
    assert_eq!(PARIS.instant(date!(2022 - 04 - 01), time!(10:00)), Ok(datetime!(2022-04-01 08:00 UTC)));
    assert_eq!(PARIS.instant(date!(2026 - 12 - 24), time!(09:30)), Ok(datetime!(2026-12-24 08:30 UTC)));
    assert_eq!(PARIS.beginning_of(date!(2022 - 04 - 01)), Some(datetime!(2022-03-31 22:00 UTC)));
}

#[test]
fn an_hour_that_the_clocks_skip_or_show_twice_is_none() {
    for (day, hour) in [(date!(2027 - 03 - 28), time!(02:30)), (date!(2027 - 10 - 31), time!(02:30))] {
        assert_eq!(PARIS.instant(day, hour), Err(NoSuchHour { day, hour }));
    }
    assert!(PARIS.beginning_of(date!(2027 - 03 - 28)).is_some(), "the day begins all the same");
}

#[test]
fn a_day_ends_at_midnight_there_summer_and_winter() {
    for (instant, day) in [
        (datetime!(2026-06-30 21:59 UTC), date!(2026 - 06 - 30)),
        (datetime!(2026-06-30 22:30 UTC), date!(2026 - 07 - 01)),
        (datetime!(2026-12-31 22:30 UTC), date!(2026 - 12 - 31)),
        (datetime!(2026-12-31 23:00 UTC), date!(2027 - 01 - 01)),
    ] {
        assert_eq!(PARIS.day(instant), day, "{instant}");
    }
}

#[test]
fn hours_end_after_they_begin() {
    let (before, after) = (datetime!(2022-04-01 10:00 +2), datetime!(2022-04-01 13:00 +2));
    assert!(Hours::new(before, after).is_ok());
    assert_eq!(Hours::new(after, before), Err(EndsBeforeItBegins));
    assert_eq!(Hours::new(before, before), Err(EndsBeforeItBegins));
    assert!(
        Hours::new(datetime!(2022-04-01 10:00 +2), datetime!(2022-04-01 09:00 UTC)).is_ok(),
        "instants count"
    );
}

proptest! {
    #[test]
    fn what_is_shown_at_an_instant_is_the_hour_that_was_said(day in 0..40_000i32, minute in 0..1440u16) {
        let day = Date::from_julian_day(2_451_545 + day).expect("a day after 2000");
        let hour = Time::from_hms((minute / 60) as u8, (minute % 60) as u8, 0).expect("an hour");
        if let Ok(instant) = PARIS.instant(day, hour) {
            let shown = PARIS.shown(instant).expect("within the calendar");
            prop_assert_eq!((shown.date(), shown.time()), (day, hour));
        }
    }
}
