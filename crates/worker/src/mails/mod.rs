//! Mails: planned from the journal, written in the reader's language, sent by the outbox, settled in the store.

mod deliver;
mod letter;
mod link;
mod outbox;
mod send;
mod token;

pub use deliver::deliver_due;
pub use outbox::{Outbox, OutboxFault, OutboxSettings, Way};

use std::convert::Infallible;
use std::time::Duration;
use store::{Store, StoreError, deliveries};
use tokio::sync::Notify;

/// How long a mail waits at most that is due again, or whose entry another process has numbered.
const POLL: Duration = Duration::from_secs(1);

/// Sends what is due, after each batch of `numbered` entries.
pub(crate) async fn follow(store: &Store, outbox: &Outbox, numbered: &Notify) -> Infallible {
    loop {
        if let Err(error) = plan_and_deliver(store, outbox).await {
            tracing::warn!(%error, "mails wait for the database");
        }
        // Running out of time is one of the two ways to wake.
        let _ = tokio::time::timeout(POLL, numbered.notified()).await;
    }
}

async fn plan_and_deliver(store: &Store, outbox: &Outbox) -> Result<(), StoreError> {
    while deliveries::plan(store).await? > 0 {}
    deliver_due(store, outbox).await.map(drop)
}
