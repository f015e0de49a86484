//! The work between requests. It follows the journal: it gives the journal its order, and sends the mails that entries
//! ask for. And it forgets what served its time.
//!
//! The three run beside each other on one store, which needs a connection for each, so that neither a slow mail server nor
//! a long forgetting delays a position. To send another mail: its words in `words`, its kind in `store::deliveries`, its
//! address in [`mails`]. To forget another thing: its period in `domain::retention`, its statement in `store::retention`.

mod mails;
mod order;
mod retention;

pub use mails::{Outbox, OutboxFault, OutboxSettings, Way, deliver_due};

use std::convert::Infallible;
use store::Store;
use time::OffsetDateTime;
use tokio::sync::Notify;

/// How many connections the store of a worker needs.
pub const CONNECTIONS: u32 = 3;

/// Works until it is dropped. Any number of processes may: they share the work by locks in the database.
pub async fn run(store: &Store, outbox: &Outbox, now: impl Fn() -> OffsetDateTime) -> Infallible {
    // The store's bell wakes one who waits, and the sequencer is the one; it wakes the mails.
    let numbered = Notify::new();
    tokio::select! {
        never = order::give(store, &numbered) => never,
        never = mails::follow(store, outbox, &numbered) => never,
        never = retention::forget(store, now) => never,
    }
}
