//! Gives the journal its order, as soon as something was written.

use std::convert::Infallible;
use std::time::Duration;
use store::Store;
use store::journal::sequence;
use tokio::sync::Notify;

/// How long an entry of another process waits at most for its position.
const POLL: Duration = Duration::from_millis(100);
/// How long to wait after the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// Tells of each batch by `numbered`.
pub(crate) async fn give(store: &Store, numbered: &Notify) -> Infallible {
    loop {
        match sequence::number_batch(store).await {
            Ok(0) => store.written(POLL).await,
            Ok(_) => numbered.notify_one(),
            Err(error) => {
                tracing::warn!(%error, "the journal waits for its order");
                tokio::time::sleep(AFTER_FAILURE).await;
            }
        }
    }
}
