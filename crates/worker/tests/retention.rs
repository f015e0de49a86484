//! What served its time is forgotten, and nothing else.

use crate::world::smtp::SmtpServer;
use crate::world::{Someone, World};
use domain::accounts::Purpose;
use domain::retention::Kept;
use sea_orm::{ConnectionTrait, TransactionTrait};
use store::retention::{Forgotten, forget};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

pub(crate) const NOW: OffsetDateTime = datetime!(2026-11-28 09:00 UTC);
const SECOND: Duration = Duration::SECOND;

/// Whose time is over now, and who has a second left.
fn around(kept: Kept) -> [OffsetDateTime; 2] {
    [kept.until(NOW), kept.until(NOW) + SECOND]
}

impl World {
    async fn forget(&self) -> Forgotten {
        forget(&self.store, NOW).await.expect("the database answers")
    }

    async fn fail(&self, at: OffsetDateTime) {
        let text = "insert into sign_in_failures values ($1, 'jeanne@commune.example', '192.0.2.1', $2)";
        self.change(text, vec![Uuid::now_v7().into(), at.into()]).await;
    }

    /// A session with one spent token.
    async fn session(&self, of: &Someone, opened: OffsetDateTime, used: OffsetDateTime, ended: bool) -> Uuid {
        let (id, hash) = (Uuid::now_v7(), Uuid::now_v7().as_bytes().to_vec());
        let text = "
            with session as (insert into sessions values ($1, $2, $3, $4, $5, $6) returning id)
            insert into spent_tokens select sha256($5), id, $6 from session";
        let ended = ended.then_some(NOW);
        let values =
            vec![id.into(), of.account.into(), opened.into(), ended.into(), hash.into(), used.into()];
        self.change(text, values).await;
        id
    }
}

#[tokio::test]
async fn a_failed_sign_in_is_forgotten_when_it_counts_no_more() {
    let world = World::new().await;
    for at in around(Kept::Failure) {
        world.fail(at).await;
    }
    assert_eq!(world.forget().await, Forgotten { failures: 1, ..Forgotten::default() });
    assert_eq!(world.count("select count(*) from sign_in_failures").await, 1);
    assert_eq!(world.forget().await, Forgotten::default());
}

#[tokio::test]
async fn a_session_is_forgotten_with_its_tokens_once_it_has_ended_or_passed() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let ([unused, used], [old, young]) = (around(Kept::UnusedSession), around(Kept::Session));
    let yesterday = NOW - Duration::DAY;
    world.session(&jeanne, yesterday, yesterday, true).await;
    world.session(&jeanne, unused, unused, false).await;
    world.session(&jeanne, old, yesterday, false).await;
    let live = world.session(&jeanne, young, used, false).await;
    assert_eq!(world.forget().await, Forgotten { sessions: 3, ..Forgotten::default() });
    let left =
        format!("select count(*) from sessions join spent_tokens on session_id = id where id = '{live}'");
    assert_eq!(world.count(&left).await, 1);
    assert_eq!(world.count("select count(*) from spent_tokens").await, 1);
}

#[tokio::test]
async fn a_link_is_forgotten_when_its_time_is_over_used_or_not() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    for purpose in Purpose::all() {
        for made_at in around(Kept::Link(*purpose)) {
            for used in [None, Some(made_at)] {
                let text = "insert into mail_tokens values ($1, $2, $3, $4, $5)";
                let hash = Uuid::now_v7().as_bytes().to_vec();
                let of = jeanne.account.into();
                let values = vec![hash.into(), purpose.as_str().into(), of, made_at.into(), used.into()];
                world.change(text, values).await;
            }
        }
    }
    let each = 2 * Purpose::all().len();
    assert_eq!(world.forget().await, Forgotten { links: each as u64, ..Forgotten::default() });
    assert_eq!(world.count("select count(*) from mail_tokens").await, each as i64);
}

#[tokio::test]
async fn a_delivery_stays_without_its_reason_and_its_cause_tells_nobody_again() {
    let world = World::new().await;
    let (jeanne, paul) = (
        world.someone("fr", "active", "jeanne@commune.example").await,
        world.someone("fr", "active", "paul@commune.example").await,
    );
    for reader in [&jeanne, &paul] {
        world.tell("account.password_reset_requested", reader, None).await;
    }
    world.plan().await;
    let server = SmtpServer::that_says_of_recipients("550 5.1.1 no such user").await;
    assert_eq!(world.deliver(&server.outbox()).await, 2);
    let [over, left] = around(Kept::FailureReason);
    for (person, due) in [(jeanne.person, over), (paul.person, left)] {
        let text = "update deliveries set due_at = $1 where recipient = $2";
        world.change(text, vec![due.into(), person.into()]).await;
    }
    assert_eq!(world.forget().await.reasons, 1);
    let reasons: Vec<_> = world.deliveries().await.into_iter().map(|one| one.last_error.is_some()).collect();
    assert_eq!(reasons, [false, true]);
    assert_eq!(world.count("select count(*) from deliveries where state = 'failed'").await, 2);

    world.change("delete from followers", vec![]).await;
    world.plan().await;
    assert_eq!(world.count("select count(*) from deliveries where state = 'waiting'").await, 0);
}

#[tokio::test]
async fn more_than_a_batch_is_forgotten_by_two_workers_at_once_who_wait_for_nobody() {
    let world = World::new().await;
    let text = "insert into sign_in_failures
        select gen_random_uuid(), 'jeanne@commune.example', '192.0.2.1', $1 from generate_series(1, 2500)";
    world.change(text, vec![Kept::Failure.until(NOW).into()]).await;
    let somebody = world.owner.begin().await.expect("begun");
    let lock = "select 1 from sign_in_failures limit 1 for update";
    somebody.execute_unprepared(lock).await.expect("locked");
    let other = world.another_store().await;
    let both = async { tokio::join!(forget(&world.store, NOW), forget(&other, NOW)) };
    let (one, other) = tokio::time::timeout(std::time::Duration::from_secs(5), both).await.expect("in time");
    let failures = one.expect("forgotten").failures + other.expect("forgotten").failures;
    assert_eq!(failures, 2499, "all but the one that somebody holds");
    somebody.rollback().await.expect("rolled back");
    assert_eq!(world.forget().await.failures, 1);
}

#[tokio::test]
async fn the_worker_forgets_as_soon_as_it_runs() {
    let world = World::new().await;
    world.fail(Kept::Failure.until(NOW)).await;
    let forgotten = async {
        while world.count("select count(*) from sign_in_failures").await > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    let outbox = world.outbox();
    tokio::select! {
        () = worker::run(&world.store, &outbox, || NOW, std::future::pending()) => panic!("nobody stopped it"),
        seen = tokio::time::timeout(std::time::Duration::from_secs(5), forgotten) => seen.expect("forgotten"),
    }
}
