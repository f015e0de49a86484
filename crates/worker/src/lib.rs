//! The work between requests. It follows the journal: it gives the journal its order, and sends the mails that entries
//! ask for.
//!
//! The two run beside each other on one store, which needs a connection for each, so that a slow mail server delays no
//! position. To send another mail: its words in `words`, its kind in `store::deliveries`, its address in [`mails`].

mod mails;
mod order;

pub use mails::{Outbox, OutboxFault, OutboxSettings, Way, deliver_due};

use std::convert::Infallible;
use store::Store;
use tokio::sync::Notify;

/// Works until it is dropped. Any number of processes may: they share the work by locks in the database.
pub async fn run(store: &Store, outbox: &Outbox) -> Infallible {
    // The store's bell wakes one who waits, and the sequencer is the one; it wakes the mails.
    let numbered = Notify::new();
    tokio::select! {
        never = order::give(store, &numbered) => never,
        never = mails::follow(store, outbox, &numbered) => never,
    }
}
