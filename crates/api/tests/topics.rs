//! Topics through the API: steps, interests, who sees what, and what the feed tells.

mod conditions;
mod events;
mod feed;
mod interests;
mod list;
mod race;
mod sight;
mod steps;

use crate::world::{Answer, Who, World, id};
use reqwest::Method;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};

/// Tries a step of the fixture's topic of that name.
async fn step(world: &World, token: &str, topic: &str, body: &Value) -> Answer {
    let path = format!("/v1/topics/topic-{topic}/transitions");
    world.request(Method::POST, &path).bearer(token).json(body).send().await
}

/// Takes a step that must be done; answers the topic.
async fn take(world: &World, token: &str, topic: &str, transition: &str) -> Value {
    let body = json!({ "transition": transition, "reason": "Voici pourquoi." });
    let answer = step(world, token, topic, &body).await;
    assert_eq!(answer.status, 200, "{transition}: {}", answer.text);
    answer.json()
}

/// Declares or changes a member's interest in the fixture's topic.
async fn set(world: &World, token: &str, topic: &str, member: &str, body: &Value) -> Answer {
    let path = interest_path(topic, member);
    world.request(Method::PUT, &path).bearer(token).json(body).send().await
}

async fn withdraw(world: &World, token: &str, topic: &str, member: &str) -> Answer {
    world.request(Method::DELETE, &interest_path(topic, member)).bearer(token).send().await
}

fn interest_path(topic: &str, member: &str) -> String {
    format!("/v1/topics/topic-{topic}/interests/{}", id("member", member))
}

async fn read_as(world: &World, who: Who, path: &str) -> Answer {
    world.get(path).bearer(&world.token(who).await).send().await
}

/// Kinds of the entries about topics and interests that the journal got since the fixture, in order.
async fn told(world: &World) -> Vec<String> {
    let text =
        "select kind || ' ' || record_version || coalesce(' for ' || on_behalf_of, '') as told from journal
        where record_kind in ('topic', 'interest') and actor_kind = 'account' order by id";
    let owner = world.database.owner().await;
    let rows = owner.query_all_raw(Statement::from_string(DbBackend::Postgres, text)).await.expect("entries");
    rows.iter().map(|row| row.try_get("", "told").expect("a text")).collect()
}
