//! The work between requests. It follows the journal; today it gives the journal its order.

use std::convert::Infallible;
use std::time::Duration;
use store::Store;
use store::journal::sequence;

/// How long an entry of another process waits at most for its position.
const POLL: Duration = Duration::from_millis(100);
/// How long to wait after the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// Works until it is dropped. Any number of processes may: one of them holds the lock.
pub async fn run(store: &Store) -> Infallible {
    loop {
        match sequence::number_batch(store).await {
            Ok(0) => store.written(POLL).await,
            Ok(_) => {}
            Err(error) => {
                tracing::warn!(%error, "the journal waits for its order");
                tokio::time::sleep(AFTER_FAILURE).await;
            }
        }
    }
}
