//! Tries every operation at every place as every role, once a test run. Refusals first: they leave the scene as it was.

use super::attempt::{Attempt, Seen};
use super::operation::Operation;
use super::role::Role;
use super::scene::Scene;
use super::wire::Wire;
use crate::world::World;
use tokio::sync::OnceCell;

/// What came of every attempt.
pub async fn seen() -> &'static [Seen] {
    static SEEN: OnceCell<Vec<Seen>> = OnceCell::const_new();
    SEEN.get_or_init(exercise).await
}

/// An access token for each role that has one.
pub async fn tokens(world: &World) -> Vec<(Role, Option<String>)> {
    let mut tokens = Vec::new();
    for role in Role::ALL {
        tokens.push((role, role.token(world).await));
    }
    tokens
}

async fn exercise() -> Vec<Seen> {
    let operations = Operation::all();
    let scene = Scene::new().await;
    let wire = Wire::to(&scene.world.database.server_url);
    let world = scene.seen_through(&wire).await;
    let tokens = tokens(&scene.world).await;
    let token = |role| tokens.iter().find(|(known, _)| *known == role).and_then(|(_, token)| token.as_deref());
    // The connection is made before anything is counted.
    world.read("/health/ready").await;

    let attempts = operations.iter().flat_map(Attempt::all);
    let (mut without_trace, writes): (Vec<_>, Vec<_>) =
        attempts.partition(|attempt| attempt.expected().is_err() || attempt.operation.is_read());
    without_trace.sort_by_key(|attempt| attempt.expected().is_ok());
    let mut seen = Vec::new();
    for attempt in without_trace {
        seen.push(attempt.send(&scene, &world, token(attempt.role), Some(&wire)).await);
    }
    // What is allowed changes the scene: each has its own, in which its example is true.
    for attempt in writes {
        let scene = Scene::new().await;
        let token = attempt.role.token(&scene.world).await;
        seen.push(attempt.send(&scene, &scene.world, token.as_deref(), None).await);
    }
    seen
}
