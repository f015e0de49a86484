//! What a calendar (RFC 5545) is told of an event, so that a second download changes the first one's entry instead of adding another.

use uuid::Uuid;

use crate::access::EventState;
use crate::closed_list::closed_list;

/// Names this platform in a UID. It never changes, whatever address the platform is reached at.
const PLATFORM: &str = "aect";

closed_list! {
    /// `STATUS` of an event.
    pub enum CalendarStatus {
        Tentative = "TENTATIVE",
        Confirmed = "CONFIRMED",
        Cancelled = "CANCELLED",
    }
}

/// The event's UID for ever: of its id alone.
pub fn calendar_uid(event: Uuid) -> String {
    format!("{event}@{PLATFORM}")
}

/// `SEQUENCE`, which begins at 0 and rises with each change; the version begins at 1.
pub fn sequence(version: i64) -> i64 {
    (version - 1).max(0)
}

pub fn calendar_status(state: EventState) -> CalendarStatus {
    match state {
        EventState::Draft => CalendarStatus::Tentative,
        EventState::Published => CalendarStatus::Confirmed,
        EventState::Cancelled => CalendarStatus::Cancelled,
    }
}
