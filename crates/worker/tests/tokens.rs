//! The newest link is the one that counts.

use crate::world::World;
use crate::world::smtp::SmtpServer;
use worker::Way;

const RESET: &str = "account.password_reset_requested";
const INVITED: &str = "account.invited";

#[tokio::test]
async fn a_second_request_makes_the_older_token_die() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let paul = world.someone("fr", "active", "paul@commune.example").await;
    let server = SmtpServer::start().await;
    for reader in [&paul, &jeanne, &jeanne] {
        world.tell(RESET, reader, None).await;
        world.plan().await;
        assert_eq!(world.deliver(&server.outbox()).await, 1);
    }
    let mails = server.mails();
    assert_ne!(mails[1].token(), mails[2].token());
    assert_eq!(world.token_hashes(&jeanne).await, [mails[2].token_hash()]);
    assert_eq!(world.token_hashes(&paul).await, [mails[0].token_hash()], "another account's stays");
}

#[tokio::test]
async fn of_two_that_wait_the_newer_is_sent() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "invited", "jeanne@commune.example").await;
    for _ in 0..2 {
        world.tell(INVITED, &jeanne, None).await;
    }
    world.plan().await;
    let server = SmtpServer::start().await;
    world.deliver(&server.outbox()).await;
    assert_eq!(server.mails().len(), 1);
    assert_eq!(world.token_hashes(&jeanne).await, [server.mails()[0].token_hash()]);
}

#[tokio::test]
async fn a_used_token_is_kept_as_used() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let server = SmtpServer::start().await;
    for _ in 0..2 {
        world.tell(RESET, &jeanne, None).await;
        world.plan().await;
        world.deliver(&server.outbox()).await;
        world.change("update mail_tokens set used_at = now() where used_at is null", vec![]).await;
    }
    assert_eq!(world.token_hashes(&jeanne).await.len(), 2);
}

#[tokio::test]
async fn who_asks_while_a_mail_waits_is_mailed_once() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let paul = world.someone("fr", "active", "paul@commune.example").await;
    for reader in [&jeanne, &jeanne, &paul] {
        world.tell(RESET, reader, None).await;
    }
    world.plan().await;
    world.tell(RESET, &jeanne, None).await;
    world.plan().await;
    let server = SmtpServer::start().await;
    assert_eq!(world.deliver(&server.outbox()).await, 2);
}

#[tokio::test]
async fn who_asks_again_after_an_outage_doesn_t_wait_for_the_next_attempt() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let nowhere = crate::world::outbox(Way::Smtp("smtp://127.0.0.1:1".into()));
    let server = SmtpServer::start().await;
    world.tell(RESET, &jeanne, None).await;
    world.plan().await;
    for _ in 0..4 {
        world.make_all_due().await;
        assert_eq!(world.deliver(&nowhere).await, 1);
    }
    world.tell(RESET, &jeanne, None).await;
    world.plan().await;
    assert_eq!(world.deliver(&server.outbox()).await, 1);
    world.make_all_due().await;
    world.deliver(&server.outbox()).await;
    assert_eq!(server.mails().len(), 1);
    assert_eq!(world.token_hashes(&jeanne).await, [server.mails()[0].token_hash()]);
}

#[tokio::test]
async fn an_account_is_mailed_ten_times_in_fifteen_minutes_whoever_asks() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let server = SmtpServer::start().await;
    let ask = async || {
        world.tell(RESET, &jeanne, None).await;
        world.plan().await;
        world.deliver(&server.outbox()).await
    };
    for _ in 0..10 {
        assert_eq!(ask().await, 1);
    }
    assert_eq!(ask().await, 0);
    assert_eq!(world.token_hashes(&jeanne).await, [server.mails()[9].token_hash()], "the last link is good");
    world.minutes_pass(15.0).await;
    assert_eq!(ask().await, 1);
}

#[tokio::test]
async fn a_mail_that_was_overtaken_does_not_kill_the_newer_link() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "invited", "jeanne@commune.example").await;
    world.tell(INVITED, &jeanne, None).await;
    world.plan().await;
    let nowhere = crate::world::outbox(Way::Smtp("smtp://127.0.0.1:1".into()));
    world.deliver(&nowhere).await;
    world.tell(INVITED, &jeanne, None).await;
    world.plan().await;
    let server = SmtpServer::start().await;
    assert_eq!(world.deliver(&server.outbox()).await, 1);

    world.make_all_due().await;
    assert_eq!(world.deliver(&server.outbox()).await, 1);
    let deliveries = world.deliveries().await;
    assert_eq!((deliveries[0].state.as_str(), deliveries[1].state.as_str()), ("failed", "sent"));
    assert!(deliveries[0].last_error.as_deref().unwrap_or_default().contains("later mail"));
    let mails = server.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(world.token_hashes(&jeanne).await, [mails[0].token_hash()]);
}
