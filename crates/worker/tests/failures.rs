//! Mails that don't go out end in a place that people see.

use crate::world::smtp::SmtpServer;
use crate::world::{Delivery, Someone, World, outbox};
use store::deliveries::MOST_ATTEMPTS;
use uuid::Uuid;
use worker::{Outbox, Way};

const RESET: &str = "account.password_reset_requested";
const MAIL: &str = "jeanne@commune.example";

fn nowhere() -> Outbox {
    outbox(Way::Smtp("smtp://127.0.0.1:1".into()))
}

/// An update, and whose id its `$1` is.
type Update = (&'static str, fn(&Someone) -> Uuid);

/// One reset, delivered once after what has changed in between.
async fn after(change: Option<Update>, mail: &str, outbox: &Outbox) -> Delivery {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", mail).await;
    world.tell(RESET, &jeanne, None).await;
    world.plan().await;
    if let Some((text, of)) = change {
        world.change_told(text, vec![of(&jeanne).into()]).await;
    }
    assert_eq!(world.deliver(outbox).await, 1);
    world.make_all_due().await;
    let tokens = world.token_hashes(&jeanne).await;
    let delivery = world.delivery().await;
    let was_tried = delivery.last_error.as_deref().is_some_and(|said| said.contains("server"));
    assert_eq!(tokens.is_empty(), !was_tried, "a token is made for a mail alone");
    delivery
}

fn reason(delivery: &Delivery) -> &str {
    assert_eq!(delivery.state, "failed", "{delivery:?}");
    delivery.last_error.as_deref().expect("a reason")
}

#[tokio::test]
async fn a_suspended_account_and_an_erased_person_are_not_mailed() {
    let server = SmtpServer::start().await;
    let suspended: Update =
        ("update accounts set state = 'suspended' where id = $1", |jeanne| jeanne.account);
    let erased: Update = ("update people set erased_at = now() where id = $1", |jeanne| jeanne.person);
    for (change, said) in [(suspended, "the account is suspended"), (erased, "the person was erased")] {
        assert_eq!(reason(&after(Some(change), MAIL, &server.outbox()).await), said);
    }
    assert!(server.mails().is_empty());
}

#[tokio::test]
async fn an_accepted_invitation_is_not_mailed_again() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", MAIL).await;
    world.tell("account.invited", &jeanne, None).await;
    world.plan().await;
    world.deliver(&world.outbox()).await;
    assert_eq!(reason(&world.delivery().await), "the invitation was accepted already");
    assert!(!world.folder.exists());
}

#[tokio::test]
async fn a_bad_address_fails_at_once() {
    let server = SmtpServer::start().await;
    let delivery = after(None, "jeanne at commune", &server.outbox()).await;
    assert!(reason(&delivery).contains("no address"), "{delivery:?}");
    let refusing = SmtpServer::that_says_of_recipients("550 5.1.1 no such user").await;
    let delivery = after(None, MAIL, &refusing.outbox()).await;
    assert!(reason(&delivery).contains("no such user"), "{delivery:?}");
    assert_eq!(delivery.attempts, 1);
}

#[tokio::test]
async fn a_refusal_that_is_about_us_is_tried_again() {
    for answer in ["450 4.2.0 greylisted", "550 5.7.1 relaying denied"] {
        let server = SmtpServer::that_says_of_recipients(answer).await;
        let delivery = after(None, MAIL, &server.outbox()).await;
        assert_eq!(delivery.state, "waiting", "{delivery:?}");
        assert!(
            delivery.last_error.as_deref().is_some_and(|said| said.contains(&answer[4..])),
            "{delivery:?}"
        );
    }
}

#[tokio::test]
async fn an_absent_server_is_tried_ever_more_rarely_until_it_is_given_up() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", MAIL).await;
    world.tell(RESET, &jeanne, None).await;
    world.plan().await;
    for attempt in 1..MOST_ATTEMPTS {
        assert_eq!(world.deliver(&nowhere()).await, 1);
        assert_eq!(world.deliver(&nowhere()).await, 0, "not due yet");
        let delivery = world.delivery().await;
        assert_eq!((delivery.state.as_str(), delivery.attempts), ("waiting", attempt));
        let wait = (60.0 * f64::from(1 << (attempt - 1))).min(6.0 * 60.0 * 60.0);
        assert!((wait - 20.0..=wait).contains(&delivery.seconds_until_due), "{delivery:?}");
        world.make_all_due().await;
    }
    assert_eq!(world.deliver(&nowhere()).await, 1);
    let delivery = world.delivery().await;
    assert_eq!(delivery.attempts, MOST_ATTEMPTS);
    assert!(reason(&delivery).contains("mail server"), "{delivery:?}");
    assert_eq!(world.deliver(&nowhere()).await, 0);
}

#[tokio::test]
async fn a_mail_that_always_kills_its_worker_ends_too() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", MAIL).await;
    world.tell(RESET, &jeanne, None).await;
    world.plan().await;
    for _ in 0..MOST_ATTEMPTS {
        let claimed = store::deliveries::claim(&world.store).await.expect("claimed").expect("one is due");
        assert!(claimed.addressee.is_ok());
        world.make_all_due().await;
    }
    let server = SmtpServer::start().await;
    world.deliver(&server.outbox()).await;
    assert_eq!(reason(&world.delivery().await), "its worker ended during each attempt");
    assert!(server.mails().is_empty());
}

#[tokio::test]
async fn a_folder_that_is_none_is_tried_again() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", MAIL).await;
    world.tell(RESET, &jeanne, None).await;
    world.plan().await;
    std::fs::write(&world.folder, "a file").expect("written");
    world.deliver(&world.outbox()).await;
    std::fs::remove_file(&world.folder).expect("removed");
    assert_eq!(world.delivery().await.state, "waiting");
    world.make_all_due().await;
    world.deliver(&world.outbox()).await;
    assert_eq!(world.delivery().await.state, "sent");
}
