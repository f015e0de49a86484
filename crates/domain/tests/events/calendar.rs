use domain::access::EventState;
use domain::events::{CalendarStatus, calendar_status, calendar_uid, sequence};
use uuid::uuid;

#[test]
fn a_calendar_knows_an_event_by_its_id_alone() {
    let event = uuid!("01938a5e-0000-7000-8000-00000000000e");
    assert_eq!(calendar_uid(event), "01938a5e-0000-7000-8000-00000000000e@aect");
}

#[test]
fn each_change_raises_the_sequence_which_begins_at_0() {
    assert_eq!([1, 2, 7].map(sequence), [0, 1, 6]);
}

#[test]
fn a_cancelled_event_is_said_to_be() {
    assert_eq!(calendar_status(EventState::Draft), CalendarStatus::Tentative);
    assert_eq!(calendar_status(EventState::Published), CalendarStatus::Confirmed);
    assert_eq!(calendar_status(EventState::Cancelled), CalendarStatus::Cancelled);
}
