//! Each step, who takes it, and what is refused to whom.

use super::{read_as, step, take, told};
use crate::world::{Who, World, id};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
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
        let results = json!({ "words": { "fr": "Voici pourquoi." }, "figures": [], "links": [] });
        let results = if stage == "closed" { results } else { Value::Null };
        assert_eq!(topic["results"], results, "{transition}");
    }
    let topic = read_as(&world, Who::Curator, "/v1/topics/topic-own").await.json();
    assert_eq!(topic["curator"], json!({ "first_name": "Camille", "last_name": "curator" }));
    assert_eq!(topic["history"][0]["transition"], Value::Null);
    assert_eq!(topic["history"].as_array().unwrap().len(), 8);
    let expected: Vec<_> = (3..10).map(|version| format!("topic.transitioned {version}")).collect();
    assert_eq!(told(&world).await, expected);
}

#[actix_web::test]
async fn a_topic_that_is_closed_again_has_the_new_result_alone_and_its_history_both() {
    let world = World::with_topics().await;
    let former = "do $$ begin update topics set result_fr = 'Avant', result_en = 'Before',
            result_figures = '[{\"label\": {\"fr\": \"Forages\"}, \"value\": 3}]',
            result_links = '[{\"label\": \"Bilan\", \"url\": \"https://ville.example\"}]' where slug = 'topic-closed';
        insert into journal (actor_kind, kind, record_kind, record_id, record_version)
            select 'operator', 'topic.transitioned', 'topic', id, 2 from topics where slug = 'topic-closed'; end $$";
    world.database.owner().await.execute_unprepared(former).await.expect("it is the owner's");
    let curator = world.token(Who::Curator).await;
    assert_eq!(world.read("/v1/topics/topic-closed").await["results"]["figures"][0]["value"], 3);
    let reopened = take(&world, &curator, "closed", "reopen").await;
    assert_eq!(reopened["results"], Value::Null);
    for step in ["select", "activate"] {
        take(&world, &curator, "closed", step).await;
    }
    let again = json!({ "transition": "close", "reason": "Cette fois." });
    let closed = step(&world, &curator, "closed", &again).await.json();
    assert_eq!(closed["results"], json!({ "words": { "fr": "Cette fois." }, "figures": [], "links": [] }));
    let reasons: Vec<_> = closed["history"].as_array().unwrap().iter().map(|step| &step["reason"]).collect();
    assert_eq!((reasons[1], reasons.last()), (&json!("Raison de closed"), Some(&&json!("Cette fois."))));
    let fields = "select string_agg(array_to_string(fields, ' '), ', ' order by id) as told from journal
        where kind = 'topic.transitioned' and actor_kind = 'account' and detail->>'transition' in ('reopen', 'close')";
    let owner = world.database.owner().await;
    let told =
        owner.query_one_raw(Statement::from_string(DbBackend::Postgres, fields)).await.unwrap().unwrap();
    let told: String = told.try_get("", "told").unwrap();
    assert_eq!(told, "stage stage_since history has_curator results, stage stage_since history results");
}

#[actix_web::test]
async fn a_topic_that_nobody_curated_is_reopened_and_activated_by_an_administrator_alone() {
    let world = World::with_topics().await;
    let administrator = world.token(Who::Administrator).await;
    for transition in ["dismiss", "reopen", "select"] {
        take(&world, &administrator, "open", transition).await;
    }
    let topic = take(&world, &administrator, "open", "activate").await;
    assert_eq!(
        (&topic["stage"], &topic["curator"]["last_name"]),
        (&json!("active"), &json!("administrator"))
    );
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
    let curator = step(&world, &world.token(Who::Curator).await, "own", &body).await;
    assert_eq!(curator.status, 403, "staff dismisses, with a reason: {}", curator.text);
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
    assert_eq!(impossible.json()["possible"], json!(["anticipate", "dismiss"]));
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
