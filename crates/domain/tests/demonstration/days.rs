use domain::demonstration::read;
use time::Duration;
use time::macros::date;

use super::{FILES, START, demonstration};

#[test]
fn a_fixed_day_stays_and_a_counted_one_moves_with_the_start() {
    let later = read(FILES, START + Duration::days(100)).expect("a demonstration");
    let pairs = || demonstration().contacts.into_iter().zip(later.contacts.clone());
    assert!(pairs().all(|(now, then)| now.mandate_ends_on == then.mandate_ends_on));
    let moved = pairs().filter_map(|(now, then)| Some(then.confirmed_on? - now.confirmed_on?));
    assert_eq!(moved.filter(|distance| *distance == Duration::days(100)).count(), 51);
}

#[test]
fn days_are_counted_from_the_start() {
    let contact = demonstration()
        .contacts
        .into_iter()
        .find(|contact| contact.person.as_str() == "bertrand-parapluie")
        .expect("he is there");
    assert_eq!(contact.confirmed_on, Some(START - Duration::days(110)));
    assert_eq!(contact.mandate_ends_on, Some(date!(2028 - 03 - 31)));
}
