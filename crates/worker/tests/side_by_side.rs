//! The whole worker: order and mails on one store.

use crate::retention::NOW;
use crate::world::World;
use crate::world::smtp::SmtpServer;
use std::future::pending;
use std::time::{Duration, Instant};
use tokio::sync::Notify;

#[tokio::test]
async fn a_mail_leaves_soon_after_its_entry() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "invited", "jeanne@commune.example").await;
    let server = SmtpServer::start().await;
    let outbox = server.outbox();
    // Told just after the mails were looked at, so that without being woken each would wait for most of a second.
    let asks = async {
        let mut times = Vec::new();
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let began = Instant::now();
            world.tell("account.invited", &jeanne, None).await;
            server.received().await;
            times.push(began.elapsed());
        }
        times
    };
    let times = tokio::select! {
        () = worker::run(&world.store, &outbox, || NOW, pending()) => panic!("nobody stopped it"),
        times = asks => times,
    };
    assert!(times.iter().any(|took| *took < Duration::from_millis(500)), "{times:?}");
}

#[tokio::test]
async fn a_mail_server_that_says_nothing_delays_no_position() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "invited", "jeanne@commune.example").await;
    let server = SmtpServer::silent().await;
    let outbox = server.outbox();
    let asks = async {
        world.tell("account.invited", &jeanne, None).await;
        server.received().await;
        for _ in 0..5 {
            let began = Instant::now();
            world.tell("account.invited", &jeanne, None).await;
            while world.count("select count(*) from journal where position is null").await > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
        }
    };
    tokio::select! {
        () = worker::run(&world.store, &outbox, || NOW, pending()) => panic!("nobody stopped it"),
        () = asks => {}
    }
    assert_eq!(server.mails().len(), 1);
}

#[tokio::test]
async fn a_stop_ends_the_mail_in_hand_and_begins_no_other() {
    let world = World::new().await;
    for mail in ["jeanne@commune.example", "paul@commune.example"] {
        let someone = world.someone("fr", "active", mail).await;
        world.tell("account.password_reset_requested", &someone, None).await;
    }
    world.plan().await;
    let server = SmtpServer::silent().await;
    let (outbox, stop) = (server.outbox(), Notify::new());
    let stops = async {
        server.received().await;
        stop.notify_one();
        server.answer();
    };
    tokio::join!(worker::run(&world.store, &outbox, || NOW, stop.notified()), stops);
    let deliveries = world.deliveries().await;
    let states = deliveries.iter().map(|one| (one.state.as_str(), one.attempts));
    assert_eq!(states.collect::<Vec<_>>(), [("sent", 1), ("waiting", 0)]);
}
