//! The journal grew, or did not: each write that was done is told, a refusal and a read never are.

use super::exercise::seen;
use super::operation::Operation;
use super::place::Place;
use super::role::Role;
use super::scene::Scene;
use crate::world::World;
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
        let known =
            Operation::all().iter().any(|operation| operation.id == *exception && !operation.is_read());
        assert!(known, "{exception} ({reason}) is no write of the document any more");
    }
}

#[actix_web::test]
async fn a_database_that_is_read_only_serves_every_read() {
    let seen = seen().await;
    let scene = Scene::new().await;
    let name = &scene.world.database.name;
    let text = format!("alter database {name} set default_transaction_read_only = on");
    scene.owner.execute_unprepared(&text).await.expect("an owner's right");
    let world = World::on(scene.world.database.clone()).await;
    let refused = world.database.server().await.execute_unprepared("delete from sign_in_failures").await;
    assert!(refused.is_err_and(|error| error.to_string().contains("read-only")), "the database takes writes");
    for operation in Operation::all().iter().filter(|operation| operation.is_read()) {
        for place in Place::all(&operation.path) {
            for role in Role::ALL {
                let seen =
                    seen.iter().find(|seen| seen.is(&operation.id, &place.name, role)).expect("an attempt");
                let answer = world.get_as(&place.path, Scene::token(role).await).await;
                assert_eq!(
                    answer.status,
                    seen.status,
                    "{} as {}: {}",
                    operation.id,
                    role.name(),
                    answer.text
                );
            }
        }
    }
}
