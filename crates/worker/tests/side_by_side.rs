//! The whole worker: order and mails on one store.

use crate::retention::NOW;
use crate::world::World;
use crate::world::smtp::SmtpServer;
use std::time::{Duration, Instant};

#[tokio::test]
async fn a_mail_leaves_soon_after_its_entry() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let server = SmtpServer::start().await;
    let outbox = server.outbox();
    // Told just after the mails were looked at, so that without being woken each would wait for most of a second.
    let asks = async {
        let mut times = Vec::new();
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let began = Instant::now();
            world.tell("account.password_reset_requested", &jeanne, None).await;
            server.received().await;
            times.push(began.elapsed());
        }
        times
    };
    let times = tokio::select! {
        never = worker::run(&world.store, &outbox, || NOW) => match never {},
        times = asks => times,
    };
    assert!(times.iter().any(|took| *took < Duration::from_millis(500)), "{times:?}");
}

#[tokio::test]
async fn a_mail_server_that_says_nothing_delays_no_position() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let server = SmtpServer::silent().await;
    let outbox = server.outbox();
    let asks = async {
        world.tell("account.password_reset_requested", &jeanne, None).await;
        server.received().await;
        for _ in 0..5 {
            let began = Instant::now();
            world.tell("account.password_reset_requested", &jeanne, None).await;
            while world.count("select count(*) from journal where position is null").await > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
        }
    };
    tokio::select! {
        never = worker::run(&world.store, &outbox, || NOW) => match never {},
        () = asks => {}
    }
    assert_eq!(server.mails().len(), 1);
}
