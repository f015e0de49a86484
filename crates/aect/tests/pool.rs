//! A server whose connections are all taken says so and in time, and is well again when they are free.

use crate::world::{World, get};
use std::time::{Duration, Instant};

/// A request waits five seconds for a connection.
const ANSWERED: Duration = Duration::from_secs(8);

#[tokio::test]
async fn a_full_pool_is_told_and_ends_with_what_filled_it() {
    let world = World::with_register().await;
    let server = world.serve_with(&[("AECT_WORKERS", "1"), ("AECT_CONNECTIONS", "1")]).await;
    let ada = world.somebody(&server, "ada@aect.example").await;
    let held = world.hold(&format!("select 1 from people where id = '{}' for update", ada.id)).await;
    let others = async {
        let writes_wait = "select count(*) from pg_locks where not granted";
        while world.number(writes_wait).await == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let began = Instant::now();
        let (read, me, ready, live) = tokio::join!(
            get(&server.address, "/v1/territories"),
            ada.me(),
            get(&server.address, "/health/ready"),
            async { (get(&server.address, "/health/live").await, began.elapsed()) },
        );
        assert!(read.is_refused_for_now("overloaded"), "{read:?}");
        let me = me.expect("the server answers");
        assert!(me.is_refused_for_now("overloaded"), "{me:?}");
        assert!(ready.is_refused_for_now("not_ready"), "{ready:?}");
        assert_eq!(live.0.status, 200);
        assert!(live.1 < Duration::from_secs(2), "who lives says so at once: {:?}", live.1);
        assert!(began.elapsed() < ANSWERED, "{:?}", began.elapsed());
        held.rollback().await.expect("given back");
    };
    let (written, ()) = tokio::join!(ada.is_called("Grace"), others);
    assert_eq!(written.expect("the server answers").status, 200, "it only waited");
    assert_eq!(ada.me().await.expect("the server answers").body["person"]["first_name"], "Grace");
    for path in ["/v1/territories", "/health/ready"] {
        assert_eq!(get(&server.address, path).await.status, 200, "{path}");
    }
}
