//! The events that are about a topic, as far as its reader sees them.

use super::{read_as, take};
use crate::world::{Event, Who, World, id};
use serde_json::{Value, json};

/// Slugs of a list of records, in the order of the alphabet.
fn slugs(list: &Value) -> Vec<&str> {
    let rows = list.as_array().expect("a list").iter();
    let mut slugs: Vec<_> = rows.map(|row| row["slug"].as_str().expect("a slug")).collect();
    slugs.sort_unstable();
    slugs
}

#[actix_web::test]
async fn a_topic_shows_the_events_that_its_reader_sees_and_no_draft() {
    let world = World::with_topics().await;
    let path = "/v1/topics/topic-open";
    let event = world.read("/v1/events/rencontre-published").await;
    let shown = json!([{
        "id": event["id"], "slug": event["slug"], "title": event["title"], "starts_at": event["starts_at"],
        "zone": event["zone"],
    }]);
    assert_eq!(world.read(path).await["events"], shown, "as the event tells them itself");
    for who in [Who::Placeless, Who::Reader, Who::Referent, Who::OtherReferent] {
        assert_eq!(read_as(&world, who, path).await.json()["events"], shown, "{who:?}");
    }
    let network = world.get(path).bearer(&world.client_token("network").await).send().await;
    assert_eq!(network.json()["events"], shown);
    let manager = read_as(&world, Who::EventManager, path).await.json();
    assert_eq!(slugs(&manager["events"]), ["rencontre-managed-draft", "rencontre-published"]);
    let all = ["rencontre-managed-draft", "rencontre-other-draft", "rencontre-published"];
    for who in [Who::Curator, Who::Administrator] {
        assert_eq!(slugs(&read_as(&world, who, path).await.json()["events"]), all, "{who:?}");
    }
    let stepped = take(&world, &world.token(Who::Curator).await, "open", "study").await;
    assert_eq!(slugs(&stepped["events"]), all, "a step answers what its reader sees");
}

#[actix_web::test]
async fn topics_are_found_by_an_event_that_their_reader_sees() {
    let world = World::with_topics().await;
    let (published, draft) = (Event::ALL[0].id().to_string(), Event::MANAGED.id().to_string());
    let every = ["topic-dismissed", "topic-open", "topic-own", "topic-staff"];
    for (who, event, expected) in [
        (None, published.as_str(), &["topic-open"][..]),
        (None, "rencontre-published", &["topic-open"]),
        (Some(Who::OtherReferent), "rencontre-published", &["topic-open"]),
        (Some(Who::Referent), "rencontre-published", &["topic-dismissed", "topic-open", "topic-own"]),
        (Some(Who::Curator), "rencontre-published", &every),
        (None, "rencontre-cancelled", &[]),
        (None, "nothing", &[]),
        (None, draft.as_str(), &[]),
        (None, "rencontre-managed-draft", &[]),
        (Some(Who::Referent), "rencontre-managed-draft", &[]),
        (Some(Who::EventManager), "rencontre-managed-draft", &["topic-open"]),
        (Some(Who::EventManager), "rencontre-other-draft", &[]),
        (Some(Who::Curator), "rencontre-other-draft", &["topic-open", "topic-staff"]),
    ] {
        let path = format!("/v1/topics?count=true&event={event}");
        let list = match who {
            Some(who) => read_as(&world, who, &path).await.json(),
            None => world.read(&path).await,
        };
        assert_eq!(slugs(&list["data"]), expected, "{event} as {who:?}");
        assert_eq!(list["total"], expected.len(), "{event} as {who:?}");
    }
    let both = format!("/v1/topics?event={}&stage=anticipated&member=pessac-33318", id("event", "published"));
    assert_eq!(slugs(&world.read(&both).await["data"]), ["topic-open"]);
}
