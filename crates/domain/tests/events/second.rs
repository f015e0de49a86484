use domain::demonstration::read_events;
use domain::territories::Slug;
use time::macros::datetime;
use time::{Date, Duration};

use super::{EVENTS, START, demonstration, events};

#[test]
fn it_is_thirty_days_after_the_day_of_loading() {
    let [_, second] = events();
    assert!(second.demo);
    assert_eq!(second.hours.starts_at(), datetime!(2026-12-24 09:30 +1));
    assert_eq!(second.hours.ends_at(), datetime!(2026-12-24 16:45 +1), "as the version in force says");
    assert_eq!(second.versions[0].programme.hours().ends_at(), datetime!(2026-12-24 16:30 +1));
    assert_eq!(second.versions[1].dated, START - Duration::days(2));
}

#[test]
fn it_can_be_loaded_on_any_day_of_the_year() {
    let all = demonstration();
    for day in 1..=365 {
        let start = Date::from_ordinal_date(2027, day).expect("a day");
        let events = read_events(EVENTS, &all, start).unwrap_or_else(|fault| panic!("{start}: {fault}"));
        assert_eq!(events[0], super::events()[0], "the founding day does not move");
    }
}

#[test]
fn its_lines_keep_their_keys_and_it_names_its_topics() {
    let [_, second] = events();
    let keys = |index: usize| {
        let mut keys: Vec<Slug> =
            second.versions[index].programme.lines().into_iter().map(|line| line.key.clone()).collect();
        keys.sort();
        keys
    };
    assert_eq!(keys(0), keys(1), "what moved is the same line");
    assert_eq!(second.topics.len(), 3);
    assert_eq!(second.speakers.len(), 6);
}
