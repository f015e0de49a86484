//! Forgets what served its time, at the start and then hourly.

use std::convert::Infallible;
use std::time::Duration;
use store::Store;
use store::retention::{self, Forgotten};
use time::OffsetDateTime;

/// The shortest period is a quarter of an hour: a failed sign-in is gone after an hour and a quarter.
const EVERY: Duration = Duration::from_secs(60 * 60);
/// How long to wait after the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(60);

pub(crate) async fn forget(store: &Store, now: impl Fn() -> OffsetDateTime) -> Infallible {
    loop {
        let wait = match retention::forget(store, now()).await {
            Ok(forgotten) => {
                report(forgotten);
                EVERY
            }
            Err(error) => {
                tracing::warn!(%error, "what served its time waits for the database to be forgotten");
                AFTER_FAILURE
            }
        };
        tokio::time::sleep(wait).await;
    }
}

fn report(forgotten: Forgotten) {
    if forgotten != Forgotten::default() {
        let Forgotten { failures, sessions, links, reasons } = forgotten;
        tracing::info!(failures, sessions, links, reasons, "what served its time was forgotten");
    }
}
