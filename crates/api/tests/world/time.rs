//! A test's own clock: it starts at a fixed instant and moves only when the test says so.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use time::{Duration, OffsetDateTime};

#[derive(Clone)]
pub struct Time(Arc<AtomicI64>);

impl Default for Time {
    /// 24 November 2026, 10:00 UTC.
    fn default() -> Time {
        Time(Arc::new(AtomicI64::new(1_795_514_400)))
    }
}

impl Time {
    pub fn now(&self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(self.0.load(Ordering::SeqCst)).expect("an instant")
    }

    pub fn pass(&self, span: Duration) {
        self.0.fetch_add(span.whole_seconds(), Ordering::SeqCst);
    }

    pub(super) fn clock(&self) -> api::Clock {
        let time = self.clone();
        api::Clock::of(move || time.now())
    }
}
