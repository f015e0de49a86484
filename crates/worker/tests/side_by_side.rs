//! The whole worker: order and mails on one store.

use crate::world::World;
use crate::world::smtp::SmtpServer;
use std::time::{Duration, Instant};

#[tokio::test]
async fn a_mail_leaves_soon_after_its_entry() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let server = SmtpServer::start().await;
    let outbox = server.outbox();
    let asks = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let began = Instant::now();
        world.tell("account.password_reset_requested", &jeanne, None).await;
        server.received().await;
        began.elapsed()
    };
    let took = tokio::select! {
        never = worker::run(&world.store, &outbox) => match never {},
        took = asks => took,
    };
    assert!(took < Duration::from_millis(900), "sooner than by the poll alone: {took:?}");
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
        never = worker::run(&world.store, &outbox) => match never {},
        () = asks => {}
    }
    assert_eq!(server.mails().len(), 1);
}
