//! What a sign-in answers, how many may fail, and who comes at once.

use crate::world::{Answer, PASSWORD, Who, World};
use futures_util::future::join_all;
use reqwest::Method;
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use serde_json::json;
use time::Duration;

async fn sign_in(world: &World, email: &str, password: &str) -> Answer {
    let body = json!({ "email": email, "password": password });
    world.request(Method::POST, "/v1/auth/sign-in").json(&body).send().await
}

#[actix_web::test]
async fn all_failures_of_a_sign_in_look_alike() {
    let world = World::with_people().await;
    let owner = world.database.owner().await;
    suspend(&owner, Who::Curator).await;
    let mut seen = Vec::new();
    for (mail, password) in [
        ("nobody@members.example".to_owned(), PASSWORD),
        (Who::Reader.mail(), "le phare de la Coubre la nuit"),
        (Who::Curator.mail(), PASSWORD),
    ] {
        let answer = sign_in(&world, &mail, password).await;
        assert_eq!(answer.problem(), "sign_in_failed", "{mail}");
        let mut problem = answer.json();
        problem["request_id"] = json!("");
        seen.push((answer.status, problem));
    }
    assert!(seen.iter().all(|one| *one == seen[0]), "{seen:?}");
}

#[actix_web::test]
async fn what_was_left_out_is_told_at_once() {
    let world = World::with_people().await;
    for (mail, pointers) in
        [("", json!(["/email", "/password"])), ("nobody@aect.example", json!(["/password"]))]
    {
        let answer = sign_in(&world, mail, "").await;
        assert_eq!(answer.problem(), "validation_failed");
        let errors = answer.json();
        let told: Vec<_> =
            errors["errors"].as_array().unwrap().iter().map(|one| one["pointer"].clone()).collect();
        assert_eq!(json!(told), pointers);
    }
}

async fn suspend(owner: &impl ConnectionTrait, who: Who) {
    let text = format!(
        "do $$ begin update accounts set state = 'suspended', version = 2 where id = '{account}';
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
         values ('operator', 'account.suspended', 'account', '{account}', 2); end $$",
        account = who.account()
    );
    owner.execute_unprepared(&text).await.unwrap();
}

#[actix_web::test]
async fn ten_failures_close_the_door_for_that_account_and_address_until_the_window_has_passed() {
    let world = World::with_people().await;
    for _ in 0..3 {
        assert_eq!(sign_in(&world, &Who::Reader.mail(), PASSWORD).await.status, 200);
    }
    for failures in 1..=10 {
        let refused = sign_in(&world, &Who::Reader.mail(), "faux mot de passe").await;
        assert_eq!(refused.status, 401);
        assert_eq!(refused.header("ratelimit"), format!("\"sign-in\";r={}", 10 - failures));
        assert_eq!(refused.header("ratelimit-policy"), "\"sign-in\";q=10;w=900");
    }
    let closed = sign_in(&world, &Who::Reader.mail(), PASSWORD).await;
    assert_eq!((closed.status, closed.problem().as_str()), (429, "too_many_sign_ins"));
    assert_eq!(closed.header("retry-after"), "900");
    assert_eq!(closed.header("ratelimit"), "\"sign-in\";r=0;t=900");
    assert_eq!(sign_in(&world, &Who::Curator.mail(), PASSWORD).await.status, 200);
    for _ in 0..10 {
        assert_eq!(sign_in(&world, "nobody@members.example", PASSWORD).await.status, 401);
    }
    assert_eq!(sign_in(&world, "nobody@members.example", PASSWORD).await.status, 429);
    world.time.pass(Duration::minutes(15));
    assert_eq!(sign_in(&world, &Who::Reader.mail(), PASSWORD).await.status, 200);
}

#[actix_web::test]
async fn of_many_wrong_passwords_at_once_no_more_are_told_than_one_by_one() {
    let world = World::with_people().await;
    let (mail, curator) = (Who::Reader.mail(), Who::Curator.mail());
    for _ in 0..9 {
        assert_eq!(sign_in(&world, &mail, "faux mot de passe").await.status, 401);
    }
    let (owner, watcher) = (world.database.owner().await, world.database.owner().await);
    owner
        .execute_unprepared("begin; lock table sign_in_failures in share mode")
        .await
        .expect("nothing is kept");
    let tries = join_all((0..6).map(|_| sign_in(&world, &mail, "faux mot de passe")));
    let (answers, ()) = tokio::join!(tries, async {
        // Two at least have been verified, and each of them would be the tenth.
        until_so_many_wait(&watcher, 2).await;
        owner.execute_unprepared("commit").await.expect("failures are kept again");
    });
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [401, 429, 429, 429, 429, 429]);
    let rights = join_all((0..12).map(|_| sign_in(&world, &curator, PASSWORD))).await;
    assert!(rights.iter().all(|answer| answer.status == 200), "successes don't count");
}

/// Until so many connections to this database wait for a lock.
async fn until_so_many_wait(owner: &DatabaseConnection, wanted: i64) {
    let text = "select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where a.datname = current_database() and not l.granted";
    for _ in 0..2_000 {
        let row = owner.query_one_raw(Statement::from_string(owner.get_database_backend(), text)).await;
        let waiting: i64 = row.expect("an answer").expect("a row").try_get_by_index(0).expect("a number");
        if waiting >= wanted {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    panic!("they don't wait");
}

#[actix_web::test]
async fn no_session_is_opened_with_a_password_that_is_being_replaced() {
    let world = World::with_people().await;
    let (owner, watcher) = (world.database.owner().await, world.database.owner().await);
    let (account, mail) = (Who::Reader.account(), Who::Reader.mail());
    let chosen = format!(
        "begin;
         update accounts set password_hash = 'another', version = version + 1 where id = '{account}';
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
         values ('operator', 'account.password_reset', 'account', '{account}', 2)"
    );
    owner.execute_unprepared(&chosen).await.expect("a new password, not committed yet");
    let (answer, ()) = tokio::join!(sign_in(&world, &mail, PASSWORD), async {
        until_so_many_wait(&watcher, 1).await;
        owner.execute_unprepared("commit").await.expect("it is committed");
    });
    assert_eq!((answer.status, answer.problem().as_str()), (401, "sign_in_failed"));
}
