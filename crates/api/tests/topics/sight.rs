//! Who sees which topic, and what of it.

use super::{read_as, take};
use crate::world::{Who, World};
use serde_json::json;

#[actix_web::test]
async fn a_proposed_or_dismissed_topic_is_its_proposers_and_staffs() {
    let world = World::with_topics().await;
    for (topic, seen_by) in [
        ("own", [Who::Reader, Who::Contributor, Who::Referent].as_slice()),
        ("other", [Who::OtherReferent].as_slice()),
        ("staff", [].as_slice()),
        ("dismissed", [Who::Reader, Who::Contributor, Who::Referent].as_slice()),
    ] {
        let path = format!("/v1/topics/topic-{topic}");
        assert_eq!(world.get(&path).send().await.problem(), "not_found", "{topic}");
        for who in Who::ALL {
            let staff = matches!(who, Who::Curator | Who::Administrator);
            let expected = if staff || seen_by.contains(&who) { 200 } else { 404 };
            assert_eq!(read_as(&world, who, &path).await.status, expected, "{topic} as {who:?}");
        }
    }
}

#[actix_web::test]
async fn reasons_are_read_by_the_proposers_member_and_staff() {
    let world = World::with_topics().await;
    let path = "/v1/topics/topic-closed";
    for who in Who::ALL {
        let last = read_as(&world, who, path).await.json()["history"][1].clone();
        let reads = matches!(who, Who::OtherReferent | Who::Curator | Who::Administrator);
        let expected = reads.then(|| json!("Raison de closed"));
        assert_eq!(last.get("reason").cloned(), expected, "{who:?}");
    }
}

#[actix_web::test]
async fn a_topic_says_what_it_holds() {
    let world = World::with_topics().await;
    let topic = world.read("/v1/topics/topic-closed").await;
    assert_eq!(topic["title"], json!({ "fr": "Sujet closed", "en": "Topic closed" }));
    assert_eq!(
        (&topic["summary"], &topic["body"]),
        (&json!({ "fr": "Résumé de closed" }), &json!({ "fr": "Texte de closed" }))
    );
    assert_eq!(topic["sdgs"], json!({ "assessed": true, "goals": [6] }));
    assert_eq!(
        (&topic["written_by"], &topic["proposer"]["slug"]),
        (&json!("member"), &json!("bordeaux-33063"))
    );
    assert_eq!(
        (&topic["events"], &topic["results"], &topic["demo"]),
        (&json!([]), &json!(null), &json!(true))
    );
    assert_eq!(topic["leads"][0]["slug"], "pessac-33318");
}

#[actix_web::test]
async fn a_tag_changes_with_the_topic_and_with_what_its_reader_may() {
    let world = World::with_topics().await;
    let path = "/v1/topics/topic-open";
    let visitor = world.get(path).send().await;
    assert_eq!(visitor.header("cache-control"), "public, no-cache");
    let tag = visitor.header("etag").to_owned();
    assert_eq!(world.get(path).header("if-none-match", &tag).send().await.status, 304);
    let mut tags = vec![tag.clone()];
    for who in [Who::Reader, Who::Referent, Who::Curator] {
        let seen = read_as(&world, who, path).await;
        assert_eq!(seen.header("cache-control"), "private, no-cache");
        tags.push(seen.header("etag").to_owned());
    }
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 4, "each of them may something else");
    take(&world, &world.token(Who::Curator).await, "open", "study").await;
    assert_eq!(world.get(path).header("if-none-match", &tag).send().await.status, 200);
}
