//! The journal grew, or did not: each write that was done is told, a refusal and a read never are.

use super::exercise::{seen, tokens};
use super::operation::Operation;
use super::place::Place;
use super::scene::Scene;
use crate::world::{Database, World};
use sea_orm::ConnectionTrait;

/// Writes without an entry, each with its reason. The list may only shrink.
const WITHOUT_ENTRY: &[(&str, &str)] = &[
    ("issueToken", "the token is kept nowhere"),
    ("refreshSession", "a session is no record of the platform"),
    ("signIn", "a session is no record of the platform"),
    ("signOut", "a session is no record of the platform"),
];

#[actix_web::test]
async fn each_write_that_was_done_is_told_and_nothing_else_is() {
    for seen in seen().await {
        let done = (200..300).contains(&seen.status) && !seen.is_read;
        let told = done && !WITHOUT_ENTRY.iter().any(|(operation, _)| *operation == seen.operation);
        let context = format!("{} {} as {}: {}", seen.operation, seen.place, seen.role.name(), seen.status);
        assert_eq!(seen.entries > 0, told, "{context}: the journal grew by {}", seen.entries);
        assert!(!seen.is_read || seen.written.is_empty(), "{context}: a read wrote {:?}", seen.written);
    }
}

#[actix_web::test]
async fn the_exceptions_are_writes_of_the_document() {
    for (exception, reason) in WITHOUT_ENTRY {
        let known = Operation::all().iter().any(|operation| operation.id == *exception && !operation.is_read());
        assert!(known, "{exception} ({reason}) is no write of the document any more");
    }
}

#[actix_web::test]
async fn a_database_that_is_read_only_serves_every_read() {
    let scene = Scene::new().await;
    let tokens = tokens(&scene.world).await;
    let Database { name, owner_url, server_url } = &scene.world.database;
    let text = format!("alter database {name} set default_transaction_read_only = on");
    scene.owner.execute_unprepared(&text).await.expect("an owner's right");
    let database =
        Database { name: name.clone(), owner_url: owner_url.clone(), server_url: server_url.clone() };
    let world = World::on(database).await;
    let refused = world.database.server().await.execute_unprepared("delete from sign_in_failures").await;
    assert!(refused.is_err_and(|error| error.to_string().contains("read-only")), "the database takes writes");
    for operation in Operation::all().iter().filter(|operation| operation.is_read()) {
        for place in Place::all(&operation.path) {
            for (role, token) in &tokens {
                let request = |world: &World| match token {
                    Some(token) => world.get(&place.path).bearer(token),
                    None => world.get(&place.path),
                };
                let (before, now) = (request(&scene.world).send().await, request(&world).send().await);
                assert_eq!(before.status, now.status, "{} as {}: {}", operation.id, role.name(), now.text);
            }
        }
    }
}
