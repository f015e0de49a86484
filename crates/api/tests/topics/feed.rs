//! What the feed tells each reader of topics and interests.

use super::{set, take, withdraw};
use crate::world::{Follower, Who, World, id};
use serde_json::{Value, json};
use store::journal::sequence::number_batch;

/// Kind and record of each entry about topics and interests that the reader is shown.
async fn shown(world: &World, who: Option<Who>) -> Vec<(String, String)> {
    while number_batch(&world.store).await.expect("positions") > 0 {}
    let path = "/v1/changes?limit=1000";
    let page = match who {
        None => world.read(path).await,
        Some(who) => super::read_as(world, who, path).await.json(),
    };
    let text = |entry: &Value, field: &str| entry[field].as_str().expect("a text").to_owned();
    let entries = page["data"].as_array().expect("entries").iter();
    let entries = entries.filter(|entry| matches!(entry["record_kind"].as_str(), Some("topic" | "interest")));
    entries.map(|entry| (text(entry, "kind"), text(entry, "record_id"))).collect()
}

fn about(shown: &[(String, String)], record: uuid::Uuid) -> Vec<&str> {
    let record = record.to_string();
    shown.iter().filter(|(_, id)| *id == record).map(|(kind, _)| kind.as_str()).collect()
}

#[actix_web::test]
async fn a_reader_follows_the_topics_in_sight() {
    let world = World::with_topics().await;
    let interest = |topic: &str| id("interest", &format!("{topic} own"));
    for (who, own, other) in [
        (None, false, false),
        (Some(Who::Reader), true, false),
        (Some(Who::OtherReferent), false, true),
        (Some(Who::Curator), true, true),
    ] {
        let shown = shown(&world, who).await;
        assert_eq!(about(&shown, id("topic", "open")), ["topic.created"], "{who:?}");
        assert_eq!(about(&shown, interest("open")), ["interest.declared"], "{who:?}");
        for (topic, sees) in [("own", own), ("other", other)] {
            assert_eq!(!about(&shown, id("topic", topic)).is_empty(), sees, "{topic} as {who:?}");
            assert_eq!(!about(&shown, interest(topic)).is_empty(), sees, "in {topic} as {who:?}");
        }
    }
}

#[actix_web::test]
async fn a_topic_that_leaves_a_readers_sight_is_withdrawn_and_its_other_entries_are_gone() {
    let world = World::with_topics().await;
    let curator = world.token(Who::Curator).await;
    let topic = id("topic", "open");
    for transition in ["study", "select"] {
        take(&world, &curator, "open", transition).await;
    }
    set(&world, &curator, "open", "own", &json!({ "kind": "observe" })).await;
    take(&world, &curator, "open", "dismiss").await;
    for who in [None, Some(Who::Referent), Some(Who::EventManager)] {
        let seen = shown(&world, who).await;
        assert_eq!(about(&seen, topic), ["withdrawn"], "{who:?}");
        assert_eq!(about(&seen, id("interest", "open own")), [""; 0], "{who:?}");
    }
    let all = shown(&world, Some(Who::Curator)).await;
    let told = [
        &["topic.created"][..],
        &["topic.transitioned"; 2],
        &["topic.interests_changed", "topic.transitioned"],
    ];
    assert_eq!(about(&all, topic), told.concat());

    take(&world, &curator, "open", "reopen").await;
    let back = shown(&world, None).await;
    assert_eq!(about(&back, topic).len(), 6, "it is in sight again, with all of its history");
    assert_eq!(about(&back, id("interest", "open own")), ["interest.declared", "interest.changed"]);
}

#[actix_web::test]
async fn who_reads_topics_again_as_the_feed_tells_holds_what_a_new_reader_reads() {
    let world = World::with_topics().await;
    let curator = world.token(Who::Curator).await;
    let mut follower = Follower::begin(&world).await;
    set(&world, &curator, "open", "other", &json!({ "kind": "lead" })).await;
    follower.follow(&world).await;
    assert_eq!(follower.held("topic", &json!(id("topic", "open")))["interests"]["lead"], 2);
    assert_eq!(follower, Follower::begin(&world).await);
    assert_eq!(withdraw(&world, &curator, "open", "own").await.status, 204);
    take(&world, &curator, "closed", "reopen").await;
    take(&world, &curator, "own", "anticipate").await;
    follower.follow(&world).await;
    assert_eq!(follower, Follower::begin(&world).await);
    take(&world, &curator, "closed", "dismiss").await;
    follower.follow(&world).await;
    assert_eq!(follower, Follower::begin(&world).await);
}

#[actix_web::test]
async fn what_was_never_in_sight_stays_unseen() {
    let world = World::with_topics().await;
    let curator = world.token(Who::Curator).await;
    for topic in ["own", "staff"] {
        take(&world, &curator, topic, "dismiss").await;
    }
    for who in [None, Some(Who::OtherReferent)] {
        let seen = shown(&world, who).await;
        for topic in ["own", "staff"] {
            assert_eq!(about(&seen, id("topic", topic)), [""; 0], "{topic} as {who:?}");
        }
        // The fixture's was anticipated before it was dismissed.
        assert_eq!(about(&seen, id("topic", "dismissed")), ["withdrawn"], "{who:?}");
    }
    let proposer = shown(&world, Some(Who::Reader)).await;
    assert_eq!(about(&proposer, id("topic", "own")), ["topic.created", "topic.transitioned"]);
}
