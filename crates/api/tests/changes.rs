//! The feed through the API: what a visitor is shown, and where it continues.

use crate::world::{Who, World};
use domain::access::{Actor, sight};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use store::journal::{changes, sequence::number_batch};

/// A platform whose journal holds the register's import at position 1, then entries of these kinds of record.
async fn with_entries(record_kinds: &str) -> World {
    let world = World::with_register().await;
    let told = format!(
        "insert into journal (actor_kind, kind, record_kind, record_id, record_version, fields, detail, on_behalf_of)
         select 'operator', record_kind || '.changed', record_kind, gen_random_uuid(), 2, array['name'],
            '{{\"count\": 31415926}}', case when record_kind = 'member' then gen_random_uuid() end
         from unnest({record_kinds}) record_kind"
    );
    world.database.owner().await.execute_unprepared(&told).await.expect("entries");
    while number_batch(&world.store).await.expect("positions") > 0 {}
    world
}

fn kinds(page: &Value) -> Vec<&str> {
    page["data"].as_array().unwrap().iter().map(|change| change["kind"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn a_visitor_follows_what_is_public_and_passes_over_the_rest() {
    let world = with_entries("array['account', 'member', 'person', 'topic', 'client']").await;
    let page = world.read("/v1/changes").await;
    assert_eq!(kinds(&page), ["territories.imported", "member.changed"]);
    assert_eq!((&page["position"], &page["more"]), (&json!(6), &json!(false)));
    let import = &page["data"][0];
    assert_eq!(import["position"], 1);
    assert_eq!(import["record_kind"], "territory_register");
    assert_eq!(import["record_version"], 1);
    assert_eq!(import["fields"], json!([]));
    assert!(import["recorded_at"].as_str().unwrap().ends_with('Z'));
    assert!(import.get("on_behalf_of").is_none());
    let member = &page["data"][1];
    assert_eq!((&member["position"], &member["fields"]), (&json!(3), &json!(["name"])));
    assert!(member["on_behalf_of"].is_string());
    assert!(!page.to_string().contains("31415926"), "an entry's detail is not the feed's");
}

#[actix_web::test]
async fn only_an_administrator_is_shown_people_and_accounts() {
    let world = World::with_people().await;
    while number_batch(&world.store).await.unwrap() > 0 {}
    let public = ["territories.imported", "organisation.created", "member.created"];
    // Partnerships and events are seen one by one, by others than people and accounts are.
    let without_those = |mut page: Value| {
        let one_by_one =
            |change: &Value| ["partnership", "event"].contains(&change["record_kind"].as_str().unwrap());
        page["data"].as_array_mut().unwrap().retain(|change| !one_by_one(change));
        page
    };
    let visitors = without_those(world.read("/v1/changes?limit=1000").await);
    for who in Who::ALL {
        let token = world.token(who).await;
        let answer = world.get("/v1/changes?limit=1000").bearer(&token).send().await;
        assert_eq!((answer.status, answer.header("cache-control")), (200, "private, no-cache"), "{who:?}");
        let page = without_those(answer.json());
        let kept = kinds(&page).iter().filter(|kind| !public.contains(*kind)).count();
        assert_eq!(kept > 0, who == Who::Administrator, "{who:?}: {page}");
        assert!(who == Who::Administrator || page["data"] == visitors["data"], "{who:?}");
    }
}

#[actix_web::test]
async fn a_walk_one_by_one_meets_what_one_page_shows() {
    let world =
        with_entries("array['account', 'member', 'person', 'person', 'territory', 'organisation', 'client']")
            .await;
    let whole = world.read("/v1/changes").await;
    let (mut walked, mut position, mut more) = (Vec::new(), 0, true);
    while more {
        let page = world.read(&format!("/v1/changes?limit=1&after={position}")).await;
        walked.extend(page["data"].as_array().unwrap().iter().cloned());
        let next = page["position"].as_i64().unwrap();
        assert!(next > position, "a page that stays where it is");
        (position, more) = (next, page["more"].as_bool().unwrap());
    }
    assert_eq!(walked.len(), 4);
    assert_eq!((Value::from(walked), &json!(position)), (whole["data"].clone(), &whole["position"]));
}

#[actix_web::test]
async fn many_entries_out_of_sight_are_passed_over_a_window_at_a_time() {
    let world = with_entries("array_fill('account'::text, array[1500]) || 'member'::text").await;
    let first = world.read("/v1/changes?after=1&limit=10").await;
    assert_eq!(first, json!({ "data": [], "position": 1 + changes::WINDOW, "more": true, "last": 1502 }));
    let second = world.read(&format!("/v1/changes?after={}&limit=10", first["position"])).await;
    assert_eq!(kinds(&second), ["member.changed"]);
    assert_eq!((&second["position"], &second["more"]), (&json!(1502), &json!(false)));
}

#[actix_web::test]
async fn a_position_beyond_the_journals_end_is_refused() {
    let world = World::with_register().await;
    let end = json!({ "data": [], "position": 1, "more": false, "last": 1 });
    assert_eq!(world.read("/v1/changes?after=1").await, end);
    for after in [2, 1_000_000, i64::MAX] {
        let answer = world.get(&format!("/v1/changes?after={after}")).send().await;
        assert_eq!((answer.status, answer.problem().as_str()), (400, "invalid_parameter"), "{after}");
        assert_eq!(answer.json()["errors"][0]["detail"], "Donnez une valeur comprise entre 0 et 1.");
    }
}

#[actix_web::test]
async fn each_entrys_address_is_read() {
    let world = World::with_topics().await;
    let told = "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
        select 'operator', 'territory.changed', 'territory', id, 2 from territories limit 1";
    world.database.owner().await.execute_unprepared(told).await.unwrap();
    while number_batch(&world.store).await.unwrap() > 0 {}
    let page = world.read("/v1/changes?limit=1000").await;
    let mut kinds = std::collections::BTreeSet::new();
    for change in page["data"].as_array().unwrap() {
        if change["kind"] == "withdrawn" {
            assert_eq!(change["address"], Value::Null, "what is out of sight has no address");
            continue;
        }
        let address = change["address"].as_str().unwrap_or_else(|| panic!("no address: {change}"));
        assert_eq!(world.get(address).send().await.status, 200, "{change}");
        kinds.insert(change["record_kind"].as_str().unwrap());
    }
    let shown = ["interest", "member", "organisation", "territory", "territory_register", "topic"];
    assert!(shown.iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
}

#[actix_web::test]
async fn an_entry_without_a_position_waits() {
    let world = World::with_register().await;
    let told = "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
        values ('operator', 'territory.changed', 'territory', gen_random_uuid(), 2)";
    world.database.owner().await.execute_unprepared(told).await.unwrap();
    let nothing = json!({ "data": [], "position": 1, "more": false, "last": 1 });
    assert_eq!(world.read("/v1/changes?after=1").await, nothing);
    assert_eq!(number_batch(&world.store).await.unwrap(), 1);
    assert_eq!(kinds(&world.read("/v1/changes?after=1").await), ["territory.changed"]);
}

#[actix_web::test]
async fn bad_parameters_are_named() {
    let world = World::with_register().await;
    for (query, code, parameter, field) in [
        ("after=-1", "invalid_parameter", "after", "out_of_range"),
        ("after=hier", "invalid_parameter", "after", "invalid_format"),
        ("after=9223372036854775808", "invalid_parameter", "after", "invalid_format"),
        ("limit=0", "invalid_parameter", "limit", "out_of_range"),
        ("limit=1001", "invalid_parameter", "limit", "out_of_range"),
        ("cursor=abc", "unknown_parameter", "cursor", "unknown_field"),
    ] {
        let answer = world.get(&format!("/v1/changes?{query}")).send().await;
        assert_eq!((answer.status, answer.problem().as_str()), (400, code), "{query}");
        assert_eq!(answer.json()["errors"][0]["parameter"], parameter, "{query}");
        assert_eq!(answer.json()["errors"][0]["code"], field, "{query}");
    }
    assert_eq!(kinds(&world.read("/v1/changes?limit=1000").await).len(), 1);
}

#[actix_web::test]
async fn a_follower_that_has_the_page_already_gets_304_until_something_changes() {
    let world = World::with_register().await;
    let first = world.get("/v1/changes?after=1").send().await;
    assert_eq!(first.header("cache-control"), "public, no-cache");
    let tag = first.header("etag").to_owned();
    assert_eq!(world.get("/v1/changes?after=1").header("if-none-match", &tag).send().await.status, 304);
    let told = "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
        values ('operator', 'territory.changed', 'territory', gen_random_uuid(), 2)";
    world.database.owner().await.execute_unprepared(told).await.unwrap();
    number_batch(&world.store).await.unwrap();
    assert_eq!(world.get("/v1/changes?after=1").header("if-none-match", &tag).send().await.status, 200);
}

#[actix_web::test]
async fn a_page_is_one_statement() {
    let world = with_entries("array['account', 'member', 'topic']").await;
    for (after, limit) in [(0, 1), (0, 1_000), (3, 10)] {
        let before = world.store.statements();
        changes::list(&world.store, |kind| sight(&Actor::Visitor, kind), after, limit).await.unwrap();
        assert_eq!(world.store.statements() - before, 1);
    }
}
