//! One cause makes one delivery, and one delivery one mail.

use crate::world::World;
use crate::world::smtp::SmtpServer;
use sea_orm::{ConnectionTrait, TransactionTrait};
use std::collections::HashSet;
use std::time::Duration;

const CAUSES: usize = 30;

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_at_once_send_each_mail_once() {
    let world = World::new().await;
    for number in 0..CAUSES {
        let someone = world.someone("fr", "invited", &format!("someone{number}@commune.example")).await;
        world.tell("account.invited", &someone, None).await;
    }
    let server = SmtpServer::start().await;
    let (one, other) = (world.store.clone(), world.another_store().await);
    while store::journal::sequence::number_batch(&one).await.expect("numbered") > 0 {}
    let work = async |store: &store::Store| {
        let outbox = server.outbox();
        // Whoever meets the other at the follower's row plans nothing and comes again.
        while world.count("select count(*) from deliveries where state = 'sent'").await < CAUSES as i64 {
            store::deliveries::plan(store).await.expect("planned");
            worker::deliver_due(store, &outbox).await.expect("delivered");
        }
    };
    tokio::join!(work(&one), work(&other));

    let mails = server.mails();
    assert_eq!((world.deliveries().await.len(), mails.len()), (CAUSES, CAUSES));
    let ids: HashSet<_> = mails.iter().map(|mail| mail.message_id.as_str()).collect();
    let readers: HashSet<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!((ids.len(), readers.len()), (CAUSES, CAUSES));
}

#[tokio::test]
async fn a_delivery_in_another_workers_hands_is_passed_over() {
    let world = World::new().await;
    for mail in ["jeanne@commune.example", "paul@commune.example"] {
        let someone = world.someone("fr", "invited", mail).await;
        world.tell("account.invited", &someone, None).await;
    }
    world.plan().await;
    let [first, second]: [_; 2] = world.deliveries().await.try_into().expect("two");
    let other = world.owner.begin().await.expect("begun");
    let lock = format!("select 1 from deliveries where id = '{}' for update", first.id);
    other.execute_unprepared(&lock).await.expect("locked");

    let claim = async || {
        let claim = store::deliveries::claim(&world.store);
        let claimed = tokio::time::timeout(Duration::from_secs(5), claim).await.expect("waits for nobody");
        claimed.expect("the database answers").map(|claimed| claimed.id)
    };
    assert_eq!(claim().await, Some(second.id));
    assert_eq!(claim().await, None);
    other.rollback().await.expect("rolled back");
    assert_eq!(claim().await, Some(first.id));
}

#[tokio::test]
async fn a_kind_that_a_newer_program_planned_is_left_to_it() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    world.tell("account.password_reset_requested", &jeanne, None).await;
    world.plan().await;
    world.change("update deliveries set kind = 'membership_request'", vec![]).await;
    let server = SmtpServer::start().await;
    assert_eq!(world.deliver(&server.outbox()).await, 0);
    let delivery = world.delivery().await;
    assert_eq!((delivery.state.as_str(), delivery.attempts), ("waiting", 0));
}

#[tokio::test]
async fn following_again_from_the_beginning_plans_nothing_twice() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    world.tell("account.password_reset_requested", &jeanne, None).await;
    world.plan().await;
    let server = SmtpServer::start().await;
    assert_eq!(world.deliver(&server.outbox()).await, 1);
    let before = world.delivery().await;
    assert!(world.count("select position from followers where name = 'deliveries'").await > 0);

    world.change("delete from followers", vec![]).await;
    world.plan().await;
    assert_eq!(world.deliver(&server.outbox()).await, 0);
    assert_eq!(world.delivery().await.id, before.id);
    assert_eq!(server.mails().len(), 1);
}

#[tokio::test]
async fn a_long_journal_is_followed_to_its_end() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    world
        .change(
            "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
             select 'operator', 'territory.changed', 'territory', gen_random_uuid(), 1 from generate_series(1, 1200)",
            vec![],
        )
        .await;
    world.tell("account.password_reset_requested", &jeanne, None).await;
    world.plan().await;
    assert_eq!(world.deliveries().await.len(), 1);
    let last = world.count("select max(position) from journal").await;
    assert_eq!(world.count("select position from followers where name = 'deliveries'").await, last);
}
