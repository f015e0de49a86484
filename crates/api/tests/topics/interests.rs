//! Interests: declared, changed without a new date, withdrawn; refused on what is shut.

use super::{read_as, set, told, withdraw};
use crate::world::{Follower, Who, World, id};
use reqwest::Method;
use serde_json::{Value, json};

#[actix_web::test]
async fn an_interest_is_declared_changed_and_withdrawn() {
    let world = World::with_topics().await;
    let referent = world.token(Who::OtherReferent).await;
    assert_eq!(withdraw(&world, &referent, "open", "other").await.status, 204);
    let before = world.read("/v1/topics/topic-open").await;
    assert_eq!(before["interests"], json!({ "lead": 1, "contribute": 0, "observe": 0 }));

    let body = json!({ "kind": "contribute", "words": " Nous avons une salle. " });
    let declared = set(&world, &referent, "open", "other", &body).await;
    assert_eq!(declared.status, 201, "{}", declared.text);
    let declared = declared.json();
    assert_eq!((&declared["words"], &declared["language"]), (&json!("Nous avons une salle."), &json!("fr")));
    assert_eq!(declared["since"], declared["changed_at"]);
    assert_eq!(declared["member"]["slug"], "bordeaux-33063");
    assert_eq!(declared["abilities"], json!({ "set": true, "withdraw": true }));

    let same = set(&world, &referent, "open", "other", &body).await;
    assert_eq!((same.status, same.json()), (200, declared.clone()), "nothing changed");
    let changed = set(&world, &referent, "open", "other", &json!({ "kind": "lead" })).await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    let changed = changed.json();
    assert_eq!(changed["since"], declared["since"], "the date stays");
    assert_ne!(changed["changed_at"], declared["changed_at"]);
    assert_eq!((&changed["words"], &changed["language"]), (&Value::Null, &Value::Null));

    let topic = world.read("/v1/topics/topic-open").await;
    assert_eq!(topic["interests"], json!({ "lead": 2, "contribute": 0, "observe": 0 }));
    assert_eq!(topic["leads"].as_array().unwrap().len(), 2);
    assert_ne!(topic["updated_at"], before["updated_at"]);
    assert_eq!(withdraw(&world, &referent, "open", "other").await.status, 204);
    let again = withdraw(&world, &referent, "open", "other").await;
    assert_eq!((again.status, again.problem().as_str()), (404, "not_found"));
    let acted_for = id("member", "other");
    let of_interest = ["withdrawn 2", "declared 1", "changed 2", "withdrawn 3"];
    let each = of_interest.into_iter().zip(3..);
    let expected: Vec<String> = each
        .flat_map(|(of_interest, topic)| {
            [format!("interest.{of_interest}"), format!("topic.interests_changed {topic}")]
        })
        .map(|entry| format!("{entry} for {acted_for}"))
        .collect();
    assert_eq!(told(&world).await, expected);
}

#[actix_web::test]
async fn words_stay_in_the_language_in_which_they_were_written() {
    let world = World::with_topics().await;
    let referent = world.token(Who::OtherReferent).await;
    let declare = async |kind: &str, words: &str| {
        set(&world, &referent, "open", "other", &json!({ "kind": kind, "words": words })).await.json()["language"].clone()
    };
    assert_eq!(declare("contribute", "Nous avons une salle.").await, "fr");
    let me = world.request(Method::PATCH, "/v1/me").bearer(&referent).header("if-match", "*");
    assert_eq!(me.json(&json!({ "language": "en" })).send().await.status, 200);
    assert_eq!(declare("lead", "Nous avons une salle.").await, "fr");
    assert_eq!(declare("lead", "We have a room.").await, "en");
}

#[actix_web::test]
async fn a_topic_s_entry_names_what_shows_in_it() {
    let world = World::with_topics().await;
    let mut follower = Follower::begin(&world).await;
    let referent = world.token(Who::OtherReferent).await;
    for (body, fields) in [
        (json!({ "kind": "contribute", "words": "Une salle." }), json!(["interests", "leads"])),
        (json!({ "kind": "contribute", "words": "Deux salles." }), json!([])),
        (json!({ "kind": "lead", "words": "Deux salles." }), json!(["interests", "leads"])),
    ] {
        assert!(set(&world, &referent, "open", "other", &body).await.status < 300);
        let entries = follower.follow(&world).await;
        let of_topic = entries.iter().find(|entry| entry["kind"] == "topic.interests_changed").expect("told");
        assert_eq!(of_topic["fields"], fields, "{body}");
    }
}

#[actix_web::test]
async fn the_list_shows_leads_first_and_each_may_change_its_own() {
    let world = World::with_topics().await;
    let path = "/v1/topics/topic-open/interests";
    let visitors = world.read(&format!("{path}?count=true")).await;
    let kinds = |list: &Value| {
        let rows = list["data"].as_array().unwrap().iter();
        rows.map(|row| row["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((kinds(&visitors), &visitors["total"]), (vec!["lead".into(), "observe".into()], &json!(2)));
    assert!(visitors["data"][0].get("abilities").is_none());
    let first = world.read(&format!("{path}?limit=1")).await;
    let second = world.read(&format!("{path}?limit=1&cursor={}", first["next"].as_str().unwrap())).await;
    assert_eq!(([kinds(&first), kinds(&second)].concat(), &second["next"]), (kinds(&visitors), &Value::Null));
    let seen = read_as(&world, Who::Referent, path).await.json();
    assert_eq!(seen["data"][0]["abilities"], json!({ "set": true, "withdraw": true }));
    assert_eq!(seen["data"][1]["abilities"], json!({ "set": "forbidden", "withdraw": "forbidden" }));
    let shut = read_as(&world, Who::Referent, "/v1/topics/topic-closed/interests").await.json();
    assert_eq!(shut["data"][0]["abilities"], json!({ "set": "topic_closed", "withdraw": "topic_closed" }));
    for hidden in ["own", "dismissed", "unheard-of"] {
        assert_eq!(world.get(&format!("/v1/topics/topic-{hidden}/interests")).send().await.status, 404);
    }
}

#[actix_web::test]
async fn a_shut_topic_takes_no_interest_and_loses_none() {
    let world = World::with_topics().await;
    let curator = world.token(Who::Curator).await;
    for shut in ["closed", "dismissed"] {
        let refused = set(&world, &curator, shut, "own", &json!({ "kind": "observe" })).await;
        assert_eq!((refused.status, refused.problem().as_str()), (409, "topic_closed"));
        assert_eq!(withdraw(&world, &curator, shut, "own").await.problem(), "topic_closed");
    }
    assert_eq!(told(&world).await, [""; 0]);
}

#[actix_web::test]
async fn who_may_not_is_told_so() {
    let world = World::with_topics().await;
    let body = json!({ "kind": "observe" });
    let path = super::interest_path("open", "own");
    assert_eq!(world.request(Method::PUT, &path).json(&body).send().await.problem(), "unauthenticated");
    assert_eq!(world.request(Method::DELETE, &path).send().await.problem(), "unauthenticated");
    for who in [Who::Reader, Who::Contributor, Who::OtherReferent, Who::EventManager] {
        let token = world.token(who).await;
        assert_eq!(set(&world, &token, "open", "own", &body).await.problem(), "forbidden", "{who:?}");
        assert_eq!(withdraw(&world, &token, "open", "own").await.problem(), "forbidden", "{who:?}");
    }
    let stranger = world.token(Who::OtherReferent).await;
    assert_eq!(set(&world, &stranger, "own", "other", &body).await.problem(), "not_found", "hidden");
    let curator = world.token(Who::Curator).await;
    let nobody = world.request(Method::PUT, "/v1/topics/topic-open/interests/pessac").bearer(&curator);
    assert_eq!(nobody.json(&body).send().await.problem(), "not_found", "no member");
    let long =
        set(&world, &curator, "open", "own", &json!({ "kind": "lead", "words": "é".repeat(1_001) })).await;
    let error = &long.json()["errors"][0];
    assert_eq!((long.status, &error["pointer"], &error["code"]), (422, &json!("/words"), &json!("too_long")));
}
