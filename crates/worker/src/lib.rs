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

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::Store;
use time::OffsetDateTime;
use tokio::sync::Notify;

/// How many connections the store of a worker needs.
pub const CONNECTIONS: u32 = 3;

/// How long a mail in hand may take after the stop.
const GRACE: Duration = Duration::from_secs(20);

/// Works until `stop`, then ends the mail in hand: one that was handed over and not settled would be sent again, with a link
/// that makes the first one die. Any number of processes may work: they share the work by locks in the database.
pub async fn run(
    store: &Store,
    outbox: &Outbox,
    now: impl Fn() -> OffsetDateTime,
    stop: impl Future<Output = ()>,
) {
    // The store's bell wakes one who waits, and the sequencer is the one; it wakes the mails.
    let (numbered, stops) = (Notify::new(), AtomicBool::new(false));
    let stopped = async {
        stop.await;
        stops.store(true, Ordering::Relaxed);
        numbered.notify_one();
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        never = order::give(store, &numbered) => match never {},
        never = retention::forget(store, now) => match never {},
        () = mails::follow(store, outbox, &numbered, &stops) => {}
        () = stopped => {}
    }
}
