//! Signing in, the refresh family, mailed links, one's own account.

use crate::world::{Answer, PASSWORD, Who, World, id, number};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::json;
use sha2::{Digest, Sha256};
use store::journal::sequence::number_batch;
use time::Duration;

async fn post(world: &World, path: &str, body: serde_json::Value) -> Answer {
    world.request(Method::POST, path).json(&body).send().await
}

async fn sign_in(world: &World, email: &str, password: &str) -> Answer {
    post(world, "/v1/auth/sign-in", json!({ "email": email, "password": password })).await
}

fn cookie(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

async fn refresh(world: &World, cookie: &str) -> Answer {
    world.request(Method::POST, "/v1/auth/refresh").header("cookie", cookie).send().await
}

#[actix_web::test]
async fn who_signs_in_reads_its_own_account_with_its_places() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    let me = world.get("/v1/me").bearer(&token).send().await.json();
    assert_eq!(me["email"], Who::Referent.mail());
    assert_eq!(me["places"][0]["organisation"]["name"], "Pessac");
    assert_eq!(
        (&me["places"][0]["role"], &me["places"][0]["referent"]),
        (&json!("referent"), &json!("technical"))
    );
    assert_eq!(world.get("/v1/me").send().await.problem(), "unauthenticated");
    let program = world.client_token("network").await;
    assert_eq!(world.get("/v1/me").bearer(&program).send().await.status, 403);
}

#[actix_web::test]
async fn the_refresh_cookie_is_out_of_reach_of_scripts_and_other_addresses() {
    let world = World::with_people().await;
    let answer = sign_in(&world, &Who::Reader.mail(), PASSWORD).await;
    let set = answer.header("set-cookie");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/v1/auth", "Expires="] {
        assert!(set.contains(part), "{part}: {set}");
    }
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(!answer.text.contains("refresh"), "{}", answer.text);
}

#[actix_web::test]
async fn two_tabs_get_the_same_successor_and_a_later_replay_ends_the_session() {
    let world = World::with_people().await;
    let first = cookie(&sign_in(&world, &Who::Reader.mail(), PASSWORD).await);
    let second = refresh(&world, &first).await;
    world.time.pass(Duration::seconds(19));
    let same = refresh(&world, &first).await;
    assert_eq!((second.status, same.status), (200, 200));
    assert_eq!(cookie(&second), cookie(&same));
    let token = same.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(world.get("/v1/me").bearer(&token).send().await.status, 200);
    world.time.pass(Duration::seconds(2));
    assert_eq!(refresh(&world, &first).await.problem(), "session_ended");
    assert_eq!(refresh(&world, &cookie(&second)).await.problem(), "session_ended");
    assert_eq!(world.get("/v1/me").bearer(&token).send().await.problem(), "access_token_invalid");
}

#[actix_web::test]
async fn many_tabs_at_once_make_one_successor() {
    let world = World::with_people().await;
    let first = cookie(&sign_in(&world, &Who::Reader.mail(), PASSWORD).await);
    let answers = futures_util::future::join_all((0..16).map(|_| refresh(&world, &first))).await;
    assert!(answers.iter().all(|answer| answer.status == 200 && cookie(answer) == cookie(&answers[0])));
}

#[actix_web::test]
async fn a_signed_out_session_serves_no_more() {
    let world = World::with_people().await;
    let answer = sign_in(&world, &Who::Reader.mail(), PASSWORD).await;
    let (cookie, token) = (cookie(&answer), answer.json()["access_token"].as_str().unwrap().to_owned());
    let out = world.request(Method::POST, "/v1/auth/sign-out").header("cookie", &cookie).send().await;
    assert_eq!(out.status, 204);
    assert!(out.header("set-cookie").contains("1970"));
    assert_eq!(refresh(&world, &cookie).await.problem(), "session_ended");
    assert_eq!(world.get("/v1/me").bearer(&token).send().await.problem(), "access_token_invalid");
    assert_eq!(world.request(Method::POST, "/v1/auth/sign-out").send().await.status, 204);
}

#[actix_web::test]
async fn who_signs_in_over_a_session_ends_it() {
    let world = World::with_people().await;
    let former = sign_in(&world, &Who::Reader.mail(), PASSWORD).await;
    let elsewhere = sign_in(&world, &Who::Reader.mail(), PASSWORD).await;
    let body = json!({ "email": Who::Referent.mail(), "password": PASSWORD });
    let request = world.request(Method::POST, "/v1/auth/sign-in").header("cookie", &cookie(&former));
    assert_eq!(request.json(&body).send().await.status, 200);
    assert_eq!(refresh(&world, &cookie(&former)).await.problem(), "session_ended");
    let token = former.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(world.get("/v1/me").bearer(&token).send().await.status, 401);
    assert_eq!(refresh(&world, &cookie(&elsewhere)).await.status, 200, "another browser's stays");
}

#[actix_web::test]
async fn a_token_remembered_as_verified_is_still_refused_after_its_session_was_signed_out() {
    let world = World::with_people().await;
    let answer = sign_in(&world, &Who::Reader.mail(), PASSWORD).await;
    let (cookie, token) = (cookie(&answer), answer.json()["access_token"].as_str().unwrap().to_owned());
    assert_eq!(world.get("/v1/me").bearer(&token).send().await.status, 200);
    let out = world.request(Method::POST, "/v1/auth/sign-out").header("cookie", &cookie).send().await;
    assert_eq!(out.status, 204);
    for path in ["/v1/me", "/v1/members?limit=1"] {
        assert_eq!(world.get(path).bearer(&token).send().await.problem(), "access_token_invalid", "{path}");
    }
}

#[actix_web::test]
async fn a_session_ends_after_thirty_idle_days() {
    let world = World::with_people().await;
    let first = cookie(&sign_in(&world, &Who::Reader.mail(), PASSWORD).await);
    world.time.pass(Duration::days(29));
    let second = refresh(&world, &first).await;
    assert_eq!(second.status, 200);
    world.time.pass(Duration::days(31));
    assert_eq!(refresh(&world, &cookie(&second)).await.problem(), "session_ended");
}

/// The place that somebody of the fixture holds ended yesterday.
async fn end_place(world: &World, who: &str) {
    let contact = id("contact", who);
    let text = format!(
        "do $$ begin update contacts set held_until = '2026-11-23' where id = '{contact}';
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
         values ('operator', 'contact.ended', 'contact', '{contact}', 2); end $$"
    );
    world.database.owner().await.execute_unprepared(&text).await.unwrap();
}

#[actix_web::test]
async fn a_removed_place_is_gone_at_the_next_request() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    end_place(&world, "referent").await;
    let me = world.get("/v1/me").bearer(&token).send().await.json();
    assert_eq!(me["places"], json!([]));
}

/// Puts a link where the worker would: the token is known to the test alone.
async fn link(world: &World, who: Who, purpose: &str, token: &[u8]) -> String {
    let hash: String = Sha256::digest(token).iter().map(|byte| format!("{byte:02x}")).collect();
    let text = format!(
        "insert into mail_tokens (hash, purpose, account_id, made_at) values ('\\x{hash}', '{purpose}', '{}', '{}')",
        who.account(),
        world.time.now()
    );
    world.database.owner().await.execute_unprepared(&text).await.unwrap();
    URL_SAFE_NO_PAD.encode(token)
}

#[actix_web::test]
async fn a_reset_link_serves_once_and_ends_the_other_sessions() {
    let world = World::with_people().await;
    let before = cookie(&sign_in(&world, &Who::Reader.mail(), PASSWORD).await);
    let token = link(&world, Who::Reader, "password_reset", b"thirty-two random bytes, as it were").await;
    let chosen = "la dune du Pilat au couchant";
    let weak =
        post(&world, "/v1/auth/password-resets", json!({ "token": token, "password": "motdepasse" })).await;
    assert_eq!((weak.status, weak.json()["errors"][0]["pointer"].as_str()), (422, Some("/password")));
    let body = json!({ "token": token, "password": chosen });
    assert_eq!(post(&world, "/v1/auth/invitations", body.clone()).await.problem(), "token_invalid");
    assert_eq!(post(&world, "/v1/auth/password-resets", body.clone()).await.status, 204);
    assert_eq!(post(&world, "/v1/auth/password-resets", body).await.problem(), "token_invalid");
    assert_eq!(refresh(&world, &before).await.problem(), "session_ended");
    assert_eq!(sign_in(&world, &Who::Reader.mail(), PASSWORD).await.status, 401);
    assert_eq!(sign_in(&world, &Who::Reader.mail(), chosen).await.status, 200);
}

#[actix_web::test]
async fn an_older_link_dies_by_a_newer_one_and_both_after_an_hour() {
    let world = World::with_people().await;
    let older = link(&world, Who::Reader, "password_reset", b"the first").await;
    world.time.pass(Duration::minutes(1));
    let newer = link(&world, Who::Reader, "password_reset", b"the second").await;
    let choose = |token: &str| json!({ "token": token, "password": "la dune du Pilat au couchant" });
    assert_eq!(post(&world, "/v1/auth/password-resets", choose(&older)).await.problem(), "token_invalid");
    world.time.pass(Duration::hours(1));
    assert_eq!(post(&world, "/v1/auth/password-resets", choose(&newer)).await.problem(), "token_invalid");
    assert_eq!(
        post(&world, "/v1/auth/password-resets", choose("not a token")).await.problem(),
        "token_invalid"
    );
}

#[actix_web::test]
async fn a_link_used_by_many_at_once_serves_one() {
    let world = World::with_people().await;
    let token = link(&world, Who::Reader, "password_reset", b"contended").await;
    let tries = (0..8).map(|number| {
        let body = json!({ "token": token, "password": format!("la dune du Pilat numero {number}") });
        post(&world, "/v1/auth/password-resets", body)
    });
    let answers = futures_util::future::join_all(tries).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 204).count(), 1);
}

#[actix_web::test]
async fn asking_for_a_new_password_is_answered_and_told_alike_and_mailed_for_an_account() {
    let world = World::with_people().await;
    let owner = world.database.owner().await;
    let entries = async || {
        number(&owner, "select count(*) from journal where kind = 'account.password_reset_requested'").await
    };
    let unknown =
        post(&world, "/v1/auth/password-reset-requests", json!({ "email": "nobody@members.example" })).await;
    assert_eq!((unknown.status, unknown.text.as_str(), entries().await), (202, "", 1));
    let known =
        post(&world, "/v1/auth/password-reset-requests", json!({ "email": Who::Reader.mail() })).await;
    assert_eq!((known.status, known.text.as_str(), entries().await), (202, "", 2));
    while number_batch(&world.store).await.unwrap() > 0 {}
    while store::deliveries::plan(&world.store).await.unwrap() > 0 {}
    let mails = "select count(*) from deliveries where kind = 'password_reset'";
    assert_eq!(number(&owner, mails).await, 1);
    let bad = post(&world, "/v1/auth/password-reset-requests", json!({ "email": "reader" })).await;
    assert_eq!(bad.json()["errors"][0]["pointer"], "/email");
}

#[actix_web::test]
async fn one_changes_ones_own_account_by_a_merge_patch_of_the_version_that_was_read() {
    let world = World::with_people().await;
    let token = world.token(Who::Reader).await;
    let patch = |tag: Option<&str>, body: serde_json::Value| {
        let request = world.request(Method::PATCH, "/v1/me").bearer(&token);
        match tag {
            Some(tag) => request.header("if-match", tag).json(&body).send(),
            None => request.json(&body).send(),
        }
    };
    let read = world.get("/v1/me").bearer(&token).send().await;
    let tag = read.header("etag").to_owned();
    let change = json!({ "language": "en", "first_name": " Dominique " });
    assert_eq!(patch(None, change.clone()).await.problem(), "precondition_required");
    let changed = patch(Some(&tag), change.clone()).await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    assert_eq!(changed.json()["person"]["first_name"], "Dominique");
    assert_eq!(changed.json()["language"], "en");
    let stale = patch(Some(&tag), json!({ "language": "fr" })).await;
    assert_eq!((stale.status, stale.problem().as_str()), (412, "stale_version"));
    assert_eq!(stale.json()["current"], changed.json());
    assert_eq!(stale.header("etag"), changed.header("etag"));
    let same = patch(Some(changed.header("etag")), change).await;
    assert_eq!((same.status, same.header("etag")), (200, changed.header("etag")));
    for (body, pointer, code) in [
        (json!({ "first_name": null }), "/first_name", "required"),
        (json!({ "last_name": "" }), "/last_name", "too_short"),
        (json!({ "language": "de" }), "/language", "unknown_value"),
        (json!({ "email": "x@members.example" }), "/email", "unknown_field"),
        (json!({ "last_name": 3 }), "/last_name", "wrong_type"),
    ] {
        let refused = patch(Some("*"), body).await;
        assert_eq!(refused.status, 422, "{pointer}");
        assert_eq!(refused.json()["errors"][0]["pointer"], pointer);
        assert_eq!(refused.json()["errors"][0]["code"], code);
    }
    let visitor = world.request(Method::PATCH, "/v1/me").json(&json!({ "language": 3 })).send().await;
    assert_eq!(visitor.status, 401, "whoever isn't known is told so before what it sent is looked at");
    let owner = world.database.owner().await;
    let told = sea_orm::Statement::from_string(
        sea_orm::DbBackend::Postgres,
        "select count(*) from journal where kind = 'person.updated' and record_version = 2
            and fields = '{first_name,language}' and actor_kind = 'account' and request_id is not null",
    );
    let row = owner.query_one_raw(told).await.unwrap().unwrap();
    assert_eq!(row.try_get_by_index::<i64>(0).unwrap(), 1);
}

#[actix_web::test]
async fn a_place_that_was_given_meanwhile_is_no_reason_to_refuse_a_change_of_oneself() {
    let world = World::with_people().await;
    let token = world.token(Who::Reader).await;
    let read = || world.get("/v1/me").bearer(&token).send();
    let before = read().await;
    end_place(&world, "reader").await;
    assert_ne!(read().await.header("etag"), before.header("etag"), "a reader is told of other bytes");
    let request = world.request(Method::PATCH, "/v1/me").bearer(&token);
    let request = request.header("if-match", before.header("etag")).json(&json!({ "language": "en" }));
    assert_eq!(request.send().await.status, 200);
}

#[actix_web::test]
async fn of_two_changes_of_one_version_at_once_one_is_stale() {
    let world = World::with_people().await;
    let token = world.token(Who::Reader).await;
    let tag = world.get("/v1/me").bearer(&token).send().await.header("etag").to_owned();
    let tries = (0..8).map(|number| {
        let body = json!({ "first_name": format!("Camille {number}") });
        world.request(Method::PATCH, "/v1/me").bearer(&token).header("if-match", &tag).json(&body).send()
    });
    let answers = futures_util::future::join_all(tries).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    assert_eq!(answers.iter().filter(|answer| answer.status == 412).count(), 7);
}
