//! Each step, who takes it, and what is refused to whom.

use super::{read_as, step, take, told};
use crate::world::{Who, World, id};
use serde_json::{Value, json};

#[actix_web::test]
async fn a_curator_takes_a_topic_from_its_proposal_to_its_result_and_back() {
    let world = World::with_topics().await;
    let curator = world.token(Who::Curator).await;
    let path = ["anticipate", "study", "select", "activate", "close", "reopen", "dismiss"];
    let reached = ["anticipated", "under_study", "selected", "active", "closed", "under_study", "dismissed"];
    for (transition, stage) in path.into_iter().zip(reached) {
        let topic = take(&world, &curator, "own", transition).await;
        assert_eq!(topic["stage"], stage, "{transition}");
        let last = topic["history"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(last["at"], topic["stage_since"]);
        assert_eq!(
            (&last["transition"], &last["stage"], &last["reason"]),
            (&json!(transition), &json!(stage), &json!("Voici pourquoi."))
        );
        assert_eq!(topic["interests"], json!({ "lead": 1, "contribute": 0, "observe": 1 }), "{transition}");
    }
    let topic = read_as(&world, Who::Curator, "/v1/topics/topic-own").await.json();
    assert_eq!(topic["results"]["words"], json!({ "fr": "Voici pourquoi." }));
    assert_eq!(topic["curator"], json!({ "first_name": "Camille", "last_name": "curator" }));
    assert_eq!(topic["history"][0]["transition"], Value::Null);
    assert_eq!(topic["history"].as_array().unwrap().len(), 8);
    let expected: Vec<_> = (3..10).map(|version| format!("topic.transitioned {version}")).collect();
    assert_eq!(told(&world).await, expected);
}

#[actix_web::test]
async fn steps_are_the_curators_and_hidden_is_not_found() {
    let world = World::with_topics().await;
    let body = json!({ "transition": "study" });
    let anonymous = world.request(reqwest::Method::POST, "/v1/topics/topic-open/transitions");
    let anonymous = anonymous.json(&body).send().await;
    assert_eq!((anonymous.status, anonymous.problem().as_str()), (401, "unauthenticated"));
    for who in [Who::Referent, Who::OtherReferent, Who::Contributor, Who::EventManager, Who::Placeless] {
        let refused = step(&world, &world.token(who).await, "open", &body).await;
        assert_eq!((refused.status, refused.problem().as_str()), (403, "forbidden"), "{who:?}");
    }
    let stranger = world.token(Who::OtherReferent).await;
    for hidden in ["own", "staff", "dismissed", "unheard-of"] {
        let refused = step(&world, &stranger, hidden, &json!({ "transition": "withdraw" })).await;
        assert_eq!((refused.status, refused.problem().as_str()), (404, "not_found"), "{hidden}");
    }
    assert_eq!(told(&world).await, [""; 0]);
}

#[actix_web::test]
async fn the_proposers_member_withdraws_while_it_is_proposed() {
    let world = World::with_topics().await;
    let body = json!({ "transition": "withdraw" });
    for who in [Who::Reader, Who::Contributor] {
        let refused = step(&world, &world.token(who).await, "own", &body).await;
        assert_eq!(refused.status, 403, "{who:?}: {}", refused.text);
    }
    let referent = world.token(Who::Referent).await;
    let withdrawn = step(&world, &referent, "own", &body).await;
    assert_eq!(withdrawn.status, 200, "{}", withdrawn.text);
    assert_eq!(withdrawn.json()["stage"], "dismissed");
    let acted_for = format!("topic.transitioned 3 for {}", id("member", "own"));
    assert_eq!(told(&world).await, [acted_for]);
    let again = step(&world, &referent, "own", &body).await;
    assert_eq!((again.status, again.problem().as_str()), (409, "topic_closed"));
}

#[actix_web::test]
async fn what_a_refused_step_says() {
    let world = World::with_topics().await;
    let curator = world.token(Who::Curator).await;
    let impossible = step(&world, &curator, "own", &json!({ "transition": "select" })).await;
    assert_eq!((impossible.status, impossible.problem().as_str()), (409, "state_forbids"));
    assert_eq!(impossible.json()["possible"], json!(["anticipate", "dismiss", "withdraw"]));
    let shut = step(&world, &curator, "closed", &json!({ "transition": "study" })).await;
    assert_eq!((shut.status, shut.problem().as_str()), (409, "topic_closed"));
    assert_eq!(shut.json()["possible"], json!(["reopen"]));
    for (body, pointer, code) in [
        (json!({ "transition": "dismiss" }), "/reason", "required"),
        (json!({ "transition": "dismiss", "reason": null }), "/reason", "required"),
        (json!({ "transition": "dismiss", "reason": "  " }), "/reason", "required"),
        (json!({ "transition": "dismiss", "reason": "é".repeat(2_001) }), "/reason", "too_long"),
        (json!({ "transition": "leap" }), "/transition", "unknown_value"),
        (json!({ "transition": "study", "because": "" }), "/because", "unknown_field"),
        (json!({}), "/transition", "required"),
    ] {
        let refused = step(&world, &curator, "own", &body).await;
        assert_eq!((refused.status, refused.problem().as_str()), (422, "validation_failed"), "{body}");
        let error = &refused.json()["errors"][0];
        assert_eq!((&error["pointer"], &error["code"]), (&json!(pointer), &json!(code)), "{body}");
    }
    assert_eq!(told(&world).await, [""; 0]);
}
