//! Mails: planned from the journal, written in the reader's language, sent by the outbox, settled in the store.

mod deliver;
mod letter;
mod link;
mod outbox;
mod send;
mod token;

pub use deliver::deliver_due;
use deliver::deliver_while;
pub use outbox::{Outbox, OutboxFault, OutboxSettings, Way};

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Store, StoreError, deliveries};
use tokio::sync::Notify;

/// How long a mail waits at most that is due again, or whose entry another process has numbered.
const POLL: Duration = Duration::from_secs(1);

/// Sends what is due, after each batch of `numbered` entries, until it `stops`: between two mails.
pub(crate) async fn follow(store: &Store, outbox: &Outbox, numbered: &Notify, stops: &AtomicBool) {
    loop {
        if let Err(error) = plan_and_deliver(store, outbox, stops).await {
            tracing::warn!(%error, "mails wait for the database");
        }
        if stops.load(Ordering::Relaxed) {
            return;
        }
        // Running out of time is one of the two ways to wake.
        let _ = tokio::time::timeout(POLL, numbered.notified()).await;
    }
}

async fn plan_and_deliver(store: &Store, outbox: &Outbox, stops: &AtomicBool) -> Result<(), StoreError> {
    while deliveries::plan(store).await? > 0 {}
    deliver_while(store, outbox, || !stops.load(Ordering::Relaxed)).await.map(drop)
}
