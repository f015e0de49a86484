//! Two at once.

use super::{set, step, told};
use crate::world::{Who, World};
use futures_util::future::join_all;
use serde_json::json;

#[actix_web::test]
async fn of_two_that_take_the_same_step_at_once_one_wins_and_the_other_is_told_what_is_possible() {
    let world = World::with_topics().await;
    let both = [world.token(Who::Curator).await, world.token(Who::Administrator).await];
    for (transition, possible) in
        [("anticipate", json!(["study", "dismiss"])), ("study", json!(["select", "dismiss"]))]
    {
        let body = json!({ "transition": transition });
        let answers = join_all(both.iter().map(|token| step(&world, token, "own", &body))).await;
        let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409], "{transition}");
        let refused = answers.iter().find(|answer| answer.status == 409).expect("one lost");
        assert_eq!(refused.problem(), "state_forbids");
        assert_eq!(refused.json()["possible"], possible, "{transition}");
    }
    assert_eq!(told(&world).await.len(), 2);
}

#[actix_web::test]
async fn a_member_has_one_interest_however_many_declare_it_at_once() {
    let world = World::with_topics().await;
    let both = [world.token(Who::Curator).await, world.token(Who::OtherReferent).await];
    assert_eq!(super::withdraw(&world, &both[0], "open", "other").await.status, 204);
    let body = json!({ "kind": "contribute", "words": "Prêts." });
    let answers = join_all(both.iter().map(|token| set(&world, token, "open", "other", &body))).await;
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 201]);
    let interests = world.read("/v1/topics/topic-open/interests").await;
    assert_eq!(interests["data"].as_array().expect("a list").len(), 2);
    let told = told(&world).await;
    let kinds: Vec<_> = told.iter().map(|entry| entry.split(' ').next().expect("a kind")).collect();
    let shown = "topic.interests_changed";
    let expected = ["interest.withdrawn", shown, "interest.declared", shown];
    assert_eq!(kinds, expected, "declared once, then unchanged");
}
