//! A member's profile is changed: by whom, from which version, and what is told of it.

use crate::world::{Answer, Who, World, id};
use reqwest::Method;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};
use store::journal::sequence::number_batch;

pub(super) fn path(member: &str) -> String {
    format!("/v1/members/{}", id("member", member))
}

pub(super) async fn tag(world: &World, token: &str) -> String {
    world.get(&path("own")).bearer(token).send().await.header("etag").to_owned()
}

/// Sends a change of the member *own*.
pub(super) async fn change(world: &World, token: &str, tag: &str, body: &Value) -> Answer {
    let request = world.request(Method::PATCH, &path("own")).bearer(token).header("if-match", tag);
    request.header("content-type", "application/merge-patch+json").body(body.to_string()).send().await
}

/// The member's entries after its creation: version, fields, author and for whom.
async fn told(world: &World) -> Vec<(i64, Vec<String>, uuid::Uuid, uuid::Uuid)> {
    let text = format!(
        "select record_version, fields, actor_id, on_behalf_of from journal
         where kind = 'member.profile_updated' and record_id = '{}' and request_id is not null order by id",
        id("member", "own")
    );
    let rows = world.database.owner().await;
    let rows = rows.query_all_raw(Statement::from_string(DbBackend::Postgres, text)).await.unwrap();
    let read = |row: &sea_orm::QueryResult| {
        let (version, fields) = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
        (version, fields, row.try_get_by_index(2).unwrap(), row.try_get_by_index(3).unwrap())
    };
    rows.iter().map(read).collect()
}

#[actix_web::test]
async fn its_referent_changes_a_profile_in_the_members_name_and_confirms_it() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    let read = tag(&world, &token).await;
    let body = json!({
        "engagement": "willing",
        "presentation": { "language": "fr", "markdown": "Une ville, voir <https://ville.example>." },
        "website": "https://ville.example",
        "functional_mail": "international@ville.example",
        "themes": ["waste", "water_sanitation"],
        "expertise_sought": [{ "theme": "waste", "text": "Compostage" }],
        "visibility": { "expertise": "own" },
    });
    let changed = change(&world, &token, &read, &body).await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    let member = changed.json();
    for field in ["engagement", "presentation", "website", "functional_mail", "themes", "expertise_sought"] {
        assert_eq!(member[field], body[field], "{field}");
    }
    let groups = json!({ "presentation": "public", "cooperation": "public", "expertise": "own" });
    assert_eq!((&member["visibility"], &member["confirmed_on"]), (&groups, &json!("2026-11-24")));
    assert_ne!(changed.header("etag"), read);
    let shown = world.get(&path("own")).bearer(&token).send().await;
    assert_eq!((shown.json(), shown.header("etag")), (member, changed.header("etag")));
    let fields = "engagement presentation website functional_mail themes expertise_sought visibility confirmed_on excerpt \
        completeness expertise_offered";
    let fields: Vec<String> = fields.split(' ').map(str::to_owned).collect();
    assert_eq!(told(&world).await, [(2, fields, Who::Referent.account(), id("member", "own"))]);
}

#[actix_web::test]
async fn staff_change_it_in_the_members_name_and_confirm_nothing() {
    let world = World::with_people().await;
    let token = world.token(Who::Curator).await;
    let changed = change(&world, &token, "*", &json!({ "engagement": "engaged" })).await;
    assert_eq!((changed.status, &changed.json()["confirmed_on"]), (200, &Value::Null));
    let fields = ["engagement", "completeness"].map(str::to_owned).to_vec();
    assert_eq!(told(&world).await, [(2, fields, Who::Curator.account(), id("member", "own"))]);
}

#[actix_web::test]
async fn nobody_else_changes_it() {
    let world = World::with_people().await;
    let body = json!({ "engagement": "engaged" });
    for who in [Who::Reader, Who::Contributor, Who::OtherReferent, Who::EventManager, Who::Placeless] {
        let refused = change(&world, &world.token(who).await, "*", &body).await;
        assert_eq!((refused.status, refused.problem().as_str()), (403, "forbidden"), "{who:?}");
    }
    let visitor = world.request(Method::PATCH, &path("own")).header("if-match", "*").json(&body);
    assert_eq!(visitor.send().await.problem(), "unauthenticated");
    let nobody = world.request(Method::PATCH, "/v1/members/nobody").header("if-match", "*").json(&body);
    let nobody = nobody.bearer(&world.token(Who::Referent).await).send().await;
    assert_eq!(nobody.problem(), "not_found");
    assert_eq!(told(&world).await, []);
}

#[actix_web::test]
async fn a_stale_change_is_answered_with_the_present_member() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    let body = json!({ "themes": ["waste"] });
    let without = world.request(Method::PATCH, &path("own")).bearer(&token).json(&body).send().await;
    assert_eq!((without.status, without.problem().as_str()), (428, "precondition_required"));
    let read = tag(&world, &token).await;
    let changed = change(&world, &token, &read, &body).await;
    let stale = change(&world, &token, &read, &json!({ "themes": ["water_sanitation"] })).await;
    assert_eq!((stale.status, stale.problem().as_str()), (412, "stale_version"));
    assert_eq!(stale.json()["current"], changed.json());
    assert_eq!(stale.header("etag"), changed.header("etag"));
    let visitors = world.get(&path("own")).send().await.header("etag").to_owned();
    assert_eq!(change(&world, &token, &visitors, &body).await.status, 412, "the tag of another class");
    let same = change(&world, &token, changed.header("etag"), &body).await;
    assert_eq!((same.status, same.header("etag")), (200, changed.header("etag")));
    assert_eq!(same.json(), changed.json());
    assert_eq!(told(&world).await.len(), 1);
}

#[actix_web::test]
async fn of_two_changes_of_one_version_at_once_one_is_stale() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    let read = tag(&world, &token).await;
    let tries = (0..8).map(|number| {
        let body = json!({ "website": format!("https://www{number}.ville.example") });
        let (world, token, read) = (&world, &token, &read);
        async move { change(world, token, read, &body).await.status }
    });
    let mut answers = futures_util::future::join_all(tries).await;
    answers.sort_unstable();
    assert_eq!(answers, [200, 412, 412, 412, 412, 412, 412, 412]);
    assert_eq!(told(&world).await.len(), 1);
}

#[actix_web::test]
async fn a_changed_profile_is_found_by_its_theme_and_the_feed_tells_of_it() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    assert_eq!(world.read("/v1/members?theme=waste").await["data"], json!([]));
    assert_eq!(change(&world, &token, "*", &json!({ "themes": ["waste"] })).await.status, 200);
    let found = world.read("/v1/members?theme=waste&sort=-updated_at").await;
    assert_eq!(found["data"][0]["id"], id("member", "own").to_string());
    assert_eq!(found["data"].as_array().unwrap().len(), 1);
    while number_batch(&world.store).await.unwrap() > 0 {}
    let feed = world.read("/v1/changes?limit=1000").await;
    let last = feed["data"].as_array().unwrap().last().unwrap();
    let fields = json!(["themes", "confirmed_on", "completeness"]);
    assert_eq!((&last["kind"], &last["fields"]), (&json!("member.profile_updated"), &fields));
    assert_eq!(last["record_id"], found["data"][0]["id"]);
    assert_eq!((&last["record_version"], &last["on_behalf_of"]), (&json!(2), &last["record_id"]));
}

#[actix_web::test]
async fn a_page_behind_which_nothing_is_left_still_says_how_many_there_are() {
    let world = World::with_people().await;
    let waste = json!({ "themes": ["waste"] });
    let (own, other) = (world.token(Who::Referent).await, world.token(Who::OtherReferent).await);
    assert_eq!(change(&world, &own, "*", &waste).await.status, 200);
    let request = world.request(Method::PATCH, &path("other")).bearer(&other).header("if-match", "*");
    assert_eq!(request.json(&waste).send().await.status, 200);
    let first = world.read("/v1/members?theme=waste&limit=1&count=true").await;
    assert_eq!((&first["total"], &first["data"][0]["id"]), (&json!(2), &json!(id("member", "other"))));
    assert_eq!(change(&world, &own, "*", &json!({ "themes": [] })).await.status, 200);
    let next = first["next"].as_str().expect("there was more");
    let last = world.read(&format!("/v1/members?theme=waste&limit=1&count=true&cursor={next}")).await;
    assert_eq!((&last["total"], &last["data"]), (&json!(1), &json!([])));
}
