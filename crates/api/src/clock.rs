//! The one door to the time of day. The running program has the system's clock; tests pass their own.

use domain::events::Zone;
use std::fmt;
use std::sync::Arc;
use time::{Date, OffsetDateTime};

/// What time it is, in UTC, and what day where the platform's people live.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> OffsetDateTime + Send + Sync>);

impl Clock {
    #[expect(clippy::disallowed_methods, reason = "this is the door")]
    pub fn system() -> Clock {
        Clock(Arc::new(OffsetDateTime::now_utc))
    }

    /// A clock of a test.
    pub fn of(now: impl Fn() -> OffsetDateTime + Send + Sync + 'static) -> Clock {
        Clock(Arc::new(now))
    }

    pub fn now(&self) -> OffsetDateTime {
        (self.0)()
    }

    /// The day that people there read on their calendars: a place that they hold until a day ends with it.
    pub fn today(&self) -> Date {
        Zone::EuropeParis.day(self.now())
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
