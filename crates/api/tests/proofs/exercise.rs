//! Tries every operation at every place as every role, once a test run. Refusals first: they leave the scene as it was.

use super::attempt::{Attempt, Seen};
use super::operation::Operation;
use super::scene::Scene;
use super::wire::Wire;
use futures_util::stream::{self, StreamExt};
use tokio::sync::OnceCell;

/// How many scenes stand at once.
const AT_ONCE: usize = 4;

/// What came of every attempt.
pub async fn seen() -> &'static [Seen] {
    static SEEN: OnceCell<Vec<Seen>> = OnceCell::const_new();
    SEEN.get_or_init(exercise).await
}

async fn exercise() -> Vec<Seen> {
    let operations = Operation::all();
    let scene = Scene::new().await;
    let wire = Wire::to(&scene.world.database.server_url);
    let world = scene.seen_through(&wire).await;
    // The connection is made before anything is counted.
    world.read("/health/ready").await;

    let attempts = operations.iter().flat_map(Attempt::all);
    let (mut without_trace, writes): (Vec<_>, Vec<_>) =
        attempts.partition(|attempt| attempt.expected().is_err() || attempt.operation.is_read());
    without_trace.sort_by_key(|attempt| attempt.expected().is_ok());
    let mut seen = Vec::new();
    for attempt in without_trace {
        seen.push(attempt.send(&scene, &world, Some(&wire)).await);
    }
    // What is allowed changes the scene: each has its own, in which its example is true.
    let alone = writes.into_iter().map(async |attempt| {
        let scene = Scene::new().await;
        attempt.send(&scene, &scene.world, None).await
    });
    seen.extend(stream::iter(alone).buffered(AT_ONCE).collect::<Vec<_>>().await);
    seen
}
