//! What a member shows that stands in other records, and on today: its tag changes with it, and the feed tells of the register's.

use super::update::{change, path};
use crate::world::{Who, World, id, register};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use store::journal::sequence::number_batch;

const EPCI: &str = "243300316";

/// An edition in which Pessac has other inhabitants, and its EPCI, which is Bordeaux' too, another name.
async fn next_edition(world: &World) {
    let (mut edition, mut rows) = register();
    edition.edition = 2027;
    let row = |code: &str| rows.iter().position(|row| row.code.as_str() == code).expect("its row");
    let (pessac, epci) = (row("33318"), row(EPCI));
    rows[pessac].population = Some(70_000);
    rows[epci].name = "Métropole de Bordeaux".into();
    store::territories::import(&world.store, &edition, &rows, |_, _| {}).await.expect("it is imported");
    while number_batch(&world.store).await.expect("positions are given") > 0 {}
}

#[actix_web::test]
async fn an_edition_that_changes_what_members_show_is_told_of_each_of_them() {
    let world = World::with_people().await;
    while number_batch(&world.store).await.expect("positions are given") > 0 {}
    let after = world.read("/v1/changes?limit=1000").await["position"].clone();
    let (referent, body) = (world.token(Who::Referent).await, json!({ "themes": ["waste"] }));
    let read = world.get(&path("own")).bearer(&referent).send().await;
    next_edition(&world).await;
    let member = world.get(&path("own")).bearer(&referent).header("if-none-match", read.header("etag"));
    let member = member.send().await;
    assert_eq!(member.status, 200);
    let shown = member.json();
    let epci = json!({ "code": EPCI, "name": "Métropole de Bordeaux" });
    assert_eq!((&shown["epci"], &shown["population"]), (&epci, &json!(70_000)));
    assert_eq!(shown["updated_at"], read.json()["updated_at"], "nobody of the member changed anything");

    let feed = world.read(&format!("/v1/changes?limit=1000&after={after}")).await;
    let told = feed["data"].as_array().expect("entries").iter();
    let told = told.filter(|entry| entry["kind"] == "member.territory_changed");
    let mut told: Vec<Value> =
        told.map(|entry| json!([entry["record_id"], entry["record_version"], entry["fields"]])).collect();
    let mut expected = vec![
        json!([id("member", "own"), 2, ["epci", "population"]]),
        json!([id("member", "other"), 2, ["epci"]]),
    ];
    told.sort_by_key(Value::to_string);
    expected.sort_by_key(Value::to_string);
    assert_eq!(told, expected);

    let stale = change(&world, &referent, read.header("etag"), &body).await;
    assert_eq!((stale.status, stale.header("etag")), (412, member.header("etag")));
    assert_eq!(stale.json()["current"], shown);
    assert_eq!(change(&world, &referent, member.header("etag"), &body).await.status, 200);
}

#[actix_web::test]
async fn an_edition_that_renames_a_place_is_told_of_the_organisations_that_show_it() {
    let world = World::with_people().await;
    let owner = world.database.owner().await;
    let (own, other) = (id("organisation", "own"), id("organisation", "other"));
    let stand = format!(
        "do $$ begin update organisations set territory_id = null, stands_with = '{own}' where id = '{other}';
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
         values ('operator', 'organisation.created', 'organisation', '{other}', 1); end $$"
    );
    owner.execute_unprepared(&stand).await.expect("it is the owner's");
    while number_batch(&world.store).await.expect("positions are given") > 0 {}
    let after = world.read("/v1/changes?limit=1000").await["last"].clone();
    let (mut edition, mut rows) = register();
    edition.edition = 2027;
    let pessac = rows.iter().position(|row| row.code.as_str() == "33318").expect("its row");
    rows[pessac].name = "Pessac-en-Graves".into();
    store::territories::import(&world.store, &edition, &rows, |_, _| {}).await.expect("it is imported");
    while number_batch(&world.store).await.expect("positions are given") > 0 {}
    let feed = world.read(&format!("/v1/changes?limit=1000&after={after}")).await;
    let told = feed["data"].as_array().expect("entries").iter();
    let told = told.filter(|entry| entry["kind"] == "organisation.territory_changed");
    let mut told: Vec<Value> = told.map(|entry| json!([entry["record_id"], entry["fields"]])).collect();
    let mut expected = vec![json!([own, ["place"]]), json!([other, ["place"]])];
    told.sort_by_key(Value::to_string);
    expected.sort_by_key(Value::to_string);
    assert_eq!(told, expected);
    for organisation in [own, other] {
        let shown = world.read(&format!("/v1/organisations/{organisation}")).await;
        assert_eq!(shown["place"]["name"], "Pessac-en-Graves");
    }
}

#[actix_web::test]
async fn a_name_around_a_territory_changes_its_tag() {
    let world = World::with_register().await;
    let address = "/v1/territories/commune/33063";
    let before = world.get(address).send().await;
    next_edition(&world).await;
    let after = world.get(address).header("if-none-match", before.header("etag")).send().await;
    assert_eq!((after.status, &after.json()["epci"]["name"]), (200, &json!("Métropole de Bordeaux")));
    let again = world.get(address).header("if-none-match", after.header("etag")).send().await;
    assert_eq!(again.status, 304);
}

#[actix_web::test]
async fn a_referent_who_is_named_changes_the_members_tag_and_no_version() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    let before = world.get(&path("own")).bearer(&token).send().await;
    let contact = id("contact", "reader");
    let named = format!(
        "do $$ begin update contacts set role = 'referent', referent_kind = 'political' where id = '{contact}';
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
         values ('operator', 'contact.updated', 'contact', '{contact}', 2); end $$"
    );
    world.database.owner().await.execute_unprepared(&named).await.expect("it is the owner's");
    let after = world.get(&path("own")).bearer(&token).header("if-none-match", before.header("etag"));
    let after = after.send().await;
    assert_eq!(after.status, 200);
    assert_ne!(after.json()["completeness"], before.json()["completeness"]);
    let compressed = world.get(&path("own")).bearer(&token).header("accept-encoding", "br").send_raw().await;
    let its_tag = compressed.header("etag").to_owned();
    let again = world.get(&path("own")).bearer(&token).header("if-none-match", &its_tag).send().await;
    assert_eq!((again.status, again.header("etag")), (304, after.header("etag")), "{its_tag}");
    let body = json!({ "themes": ["waste"] });
    let changed = change(&world, &token, before.header("etag"), &body).await;
    assert_eq!(changed.status, 200, "the version is the one that was read: {}", changed.text);
    assert_eq!(change(&world, &token, &its_tag, &body).await.status, 412);
}
