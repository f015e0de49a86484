//! An event and the topics that it is about: who sees which, and what the feed tells of it.

use super::{SECOND, load_events, with_topics};
use crate::world::{Event, Follower, Who, World, id};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};

fn slugs(topics: &Value) -> Vec<&str> {
    let topics = topics.as_array().expect("a list").iter();
    topics.map(|topic| topic["slug"].as_str().expect("a slug")).collect()
}

#[actix_web::test]
async fn an_event_shows_the_topics_that_its_reader_sees_and_no_proposed_or_dismissed_one() {
    let world = World::with_topics().await;
    let path = "/v1/events/rencontre-published";
    let visitors = world.read(path).await;
    let open = json!({ "id": id("topic", "open"), "slug": "topic-open", "title": { "fr": "Sujet open", "en": "Topic open" } });
    assert_eq!(visitors["topics"], json!([open]));
    for (who, expected) in [
        (Who::Placeless, &["topic-open"][..]),
        (Who::OtherReferent, &["topic-open"]),
        (Who::EventManager, &["topic-open"]),
        (Who::Reader, &["topic-dismissed", "topic-open", "topic-own"]),
        (Who::Referent, &["topic-dismissed", "topic-open", "topic-own"]),
        (Who::Curator, &["topic-dismissed", "topic-open", "topic-own", "topic-staff"]),
    ] {
        let event = world.get(path).bearer(&world.token(who).await).send().await.json();
        assert_eq!(slugs(&event["topics"]), expected, "by title, as {who:?}");
    }
    let network = world.get(path).bearer(&world.client_token("network").await).send().await.json();
    assert_eq!(slugs(&network["topics"]), ["topic-open"]);
}

#[actix_web::test]
async fn a_drafts_manager_reads_its_topics_as_everybody_does() {
    let world = World::with_topics().await;
    let path = format!("/v1/events/{}", Event::MANAGED.id());
    let manager = world.token(Who::EventManager).await;
    let draft = world.get(&path).bearer(&manager).send().await.json();
    assert_eq!(slugs(&draft["topics"]), ["topic-open"]);
    let other = format!("/v1/events/{}", id("event", "other-draft"));
    let curator = world.token(Who::Curator).await;
    let draft = world.get(&other).bearer(&curator).send().await.json();
    assert_eq!(slugs(&draft["topics"]), ["topic-open", "topic-staff"]);
}

#[actix_web::test]
async fn links_are_told_with_each_topics_new_version_and_who_follows_holds_what_a_new_reader_reads() {
    let (world, all) = with_topics().await;
    let mut follower = Follower::begin(&world).await;
    load_events(&world, &all).await;
    let told = follower.follow(&world).await;

    let linked = world.read(SECOND).await["topics"].clone();
    let linked: Vec<&Value> = linked.as_array().expect("topics").iter().map(|topic| &topic["id"]).collect();
    assert_eq!(linked.len(), 3);
    let told: Vec<&Value> = told.iter().filter(|entry| entry["kind"] == "topic.events_changed").collect();
    assert_eq!(told.len(), linked.len());
    for topic in linked {
        let entry = told.iter().find(|entry| entry["record_id"] == *topic).expect("it is told");
        assert_eq!((&entry["record_kind"], &entry["fields"]), (&json!("topic"), &json!(["events"])));
        assert_eq!(entry["record_version"], version(&world, topic).await);
        let held = follower.held("topic", topic);
        assert_eq!(held["events"][0]["slug"], "rencontre-de-la-plateforme");
        assert_eq!(held["updated_at"], entry["recorded_at"], "of the same transaction");
    }
    assert_eq!(follower, Follower::begin(&world).await);
}

async fn version(world: &World, topic: &Value) -> i64 {
    let topic = topic.as_str().expect("an id");
    let text = format!("select version from topics where id = '{topic}'");
    let owner = world.database.owner().await;
    let row = owner.query_one_raw(Statement::from_string(DbBackend::Postgres, text)).await.expect("a topic");
    row.expect("a topic").try_get_by_index(0).expect("a version")
}
