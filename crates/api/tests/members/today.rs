//! A day ends when it ends for the people of the platform, in Europe/Paris.

use super::update::change;
use crate::world::{Who, World, id};
use sea_orm::ConnectionTrait;
use serde_json::json;
use time::macros::datetime;

#[actix_web::test]
async fn a_place_that_ends_on_30_june_does_not_write_half_an_hour_into_1_july() {
    let world = World::with_people().await;
    let contact = id("contact", "referent");
    let ending = format!(
        "do $$ begin update contacts set held_until = '2026-06-30' where id = '{contact}';
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
         values ('operator', 'contact.updated', 'contact', '{contact}', 2); end $$"
    );
    world.database.owner().await.execute_unprepared(&ending).await.expect("it is the owner's");

    world.time.pass(datetime!(2026-06-30 21:30 UTC) - world.time.now());
    let body = json!({ "engagement": "engaged" });
    let last = change(&world, &world.token(Who::Referent).await, "*", &body).await;
    assert_eq!((last.status, &last.json()["confirmed_on"]), (200, &json!("2026-06-30")), "23:30 in Paris");

    world.time.pass(datetime!(2026-06-30 22:30 UTC) - world.time.now());
    let token = world.token(Who::Referent).await;
    let body = json!({ "engagement": "willing" });
    let late = change(&world, &token, "*", &body).await;
    assert_eq!((late.status, late.problem().as_str()), (403, "forbidden"), "00:30 in Paris, 22:30 in UTC");
    let me = world.get("/v1/me").bearer(&token).send().await.json();
    assert_eq!(me["places"], json!([]));
}
