//! What a step needs besides its stage, and who becomes the curator.

use super::{read_as, step, take, withdraw};
use crate::world::{Who, World};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

async fn refused(world: &World, token: &str, transition: &str) -> String {
    let answer = step(world, token, "open", &json!({ "transition": transition })).await;
    assert_eq!(answer.status, 409, "{}", answer.text);
    assert_eq!(answer.json()["possible"], json!(["dismiss"]));
    answer.problem()
}

#[actix_web::test]
async fn without_a_lead_nothing_is_selected_nor_activated() {
    let world = World::with_topics().await;
    let curator = world.token(Who::Curator).await;
    take(&world, &curator, "open", "study").await;
    assert_eq!(withdraw(&world, &curator, "open", "own").await.status, 204);
    let before = read_as(&world, Who::Curator, "/v1/topics/topic-open").await.json();
    assert_eq!(before["abilities"]["transitions"]["select"], "topic_without_lead");
    assert_eq!(refused(&world, &curator, "select").await, "topic_without_lead");
    let lead = json!({ "kind": "lead" });
    assert_eq!(super::set(&world, &curator, "open", "other", &lead).await.status, 200);
    let selected = take(&world, &curator, "open", "select").await;
    assert_eq!(selected["leads"][0]["slug"], "bordeaux-33063");
    assert_eq!(withdraw(&world, &curator, "open", "other").await.status, 204);
    assert_eq!(refused(&world, &curator, "activate").await, "topic_without_lead");
}

#[actix_web::test]
async fn without_a_curator_nothing_is_activated() {
    let world = World::with_topics().await;
    let administrator = world.token(Who::Administrator).await;
    for transition in ["study", "select"] {
        let topic = take(&world, &administrator, "open", transition).await;
        assert_eq!(topic["has_curator"], true, "an administrator takes a topic on as a curator does");
    }
    let left = "do $$ begin update topics set curator_id = null where slug = 'topic-open';
        insert into journal (actor_kind, kind, record_kind, record_id, record_version)
            select 'operator', 'topic.updated', 'topic', id, version from topics where slug = 'topic-open'; end $$";
    world.database.owner().await.execute_unprepared(left).await.expect("it is the owner's");
    assert_eq!(refused(&world, &administrator, "activate").await, "topic_without_curator");
}

#[actix_web::test]
async fn whoever_takes_a_topic_up_curates_it_and_staff_see_who() {
    let world = World::with_topics().await;
    let curator = world.token(Who::Curator).await;
    let topic = take(&world, &curator, "own", "anticipate").await;
    assert_eq!((&topic["has_curator"], &topic["curator"]["last_name"]), (&json!(true), &json!("curator")));
    for who in [Who::Referent, Who::EventManager, Who::Placeless] {
        let seen = read_as(&world, who, "/v1/topics/topic-own").await.json();
        assert_eq!((&seen["has_curator"], seen.get("curator")), (&json!(true), None), "{who:?}");
    }
}

#[actix_web::test]
async fn abilities_are_what_a_try_is_answered() {
    let world = World::with_topics().await;
    for who in [Who::Curator, Who::Referent, Who::OtherReferent, Who::Reader, Who::EventManager] {
        for topic in ["open", "own", "closed", "dismissed"] {
            let path = format!("/v1/topics/topic-{topic}");
            let seen = read_as(&world, who, &path).await;
            if seen.status == 404 {
                continue;
            }
            let abilities = seen.json()["abilities"].clone();
            let token = world.token(who).await;
            for (transition, told) in abilities["transitions"].as_object().expect("each step") {
                if *told == Value::Bool(true) {
                    continue;
                }
                let body = json!({ "transition": transition, "reason": "Voici pourquoi." });
                let tried = step(&world, &token, topic, &body).await;
                assert_eq!(*told, tried.problem(), "{transition} of {topic} as {who:?}");
            }
        }
    }
    let visitor = world.read("/v1/topics/topic-open").await;
    assert!(visitor.get("abilities").is_none() && visitor["history"][1].get("reason").is_none());
}
