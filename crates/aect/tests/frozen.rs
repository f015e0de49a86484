//! A server that stands still in the middle of a write holds its locks for seconds, not until somebody finds it.

use crate::world::World;
use std::time::{Duration, Instant};

/// PostgreSQL waits 15 seconds for the next word of a transaction.
const FREED: Duration = Duration::from_secs(25);

/// Of this test's own database: other tests wait for locks of theirs.
const WAITING: &str = "select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where a.datname = current_database() and not l.granted";

#[tokio::test]
async fn what_a_frozen_server_had_locked_is_free_again_soon() {
    let world = World::with_register().await;
    let server = world.serve_with(&[("AECT_WORKERS", "1")]).await;
    let ada = world.somebody(&server, "ada@aect.example").await;
    let row = format!("select 1 from people where id = '{}' for update", ada.id);
    let held = world.hold(&row).await;
    let freezing = async {
        while world.number(WAITING).await == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        server.freeze();
        held.rollback().await.expect("given back");
        // Who comes at once may pass by who waits: first the frozen server gets the row.
        while world.number(WAITING).await > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let began = Instant::now();
        let mine = tokio::time::timeout(FREED, world.hold(&row)).await.expect("the row is free again");
        assert!(
            began.elapsed() > Duration::from_secs(5),
            "the frozen server had the lock: {:?}",
            began.elapsed()
        );
        mine.rollback().await.expect("given back");
    };
    tokio::select! {
        _ = ada.is_called("Grace") => panic!("a frozen server answers nobody"),
        ended = tokio::time::timeout(2 * FREED, freezing) => ended.expect("nobody waits for ever"),
    }
}
