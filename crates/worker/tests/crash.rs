//! Between the mail server's answer and our commit.

use crate::world::World;
use crate::world::smtp::SmtpServer;
use sea_orm::{ConnectionTrait, TransactionTrait};

#[tokio::test]
async fn a_crash_after_the_servers_answer_repeats_the_mail_under_the_same_id() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    world.tell("account.password_reset_requested", &jeanne, None).await;
    world.plan().await;

    let server = SmtpServer::silent().await;
    let outbox = server.outbox();
    let holds_the_row = async {
        server.received().await;
        let transaction = world.owner.begin().await.expect("begun");
        transaction.execute_unprepared("select 1 from deliveries for update").await.expect("locked");
        server.answer();
        server.left().await;
        transaction
    };
    // The worker has read the 250 and waits to settle; here it dies.
    let transaction = tokio::select! {
        biased;
        transaction = holds_the_row => transaction,
        settled = worker::deliver_due(&world.store, &outbox) => panic!("settled {settled:?} past the lock"),
    };
    transaction.rollback().await.expect("rolled back");
    assert_eq!(server.mails().len(), 1);
    let delivery = world.delivery().await;
    assert_eq!((delivery.state.as_str(), delivery.attempts), ("waiting", 1));
    assert!((60.0..=120.0).contains(&delivery.seconds_until_due), "a lease of two minutes: {delivery:?}");
    assert_eq!(world.deliver(&outbox).await, 0, "the lease still holds");

    world.make_all_due().await;
    server.answer();
    assert_eq!(world.deliver(&outbox).await, 1);
    let mails = server.mails();
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[0].message_id, mails[1].message_id);
    assert_eq!(world.delivery().await.state, "sent");
    assert_ne!(mails[0].token(), mails[1].token());
    assert_eq!(world.token_hashes(&jeanne).await, [mails[1].token_hash()]);
}

#[tokio::test]
async fn a_file_written_twice_is_one_file() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    world.tell("account.password_reset_requested", &jeanne, None).await;
    world.plan().await;
    assert_eq!(world.deliver(&world.outbox()).await, 1);
    // As if the commit had not come through.
    world.change("update deliveries set state = 'waiting', due_at = now()", vec![]).await;
    assert_eq!(world.deliver(&world.outbox()).await, 1);

    let files = std::fs::read_dir(&world.folder).expect("a folder").count();
    assert_eq!(files, 1);
    let path = world.folder.join(format!("{}.eml", world.delivery().await.id));
    let mail = crate::world::mail::Mail::parse(&std::fs::read(path).expect("a file"));
    assert_eq!(world.token_hashes(&jeanne).await, [mail.token_hash()], "the file has the link that counts");
}
