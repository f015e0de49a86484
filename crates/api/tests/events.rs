//! Events, their calendar and their programme through the API.

mod calendar;
mod drafts;
mod list;
mod programme;
mod show;
mod topics;

use crate::members::demonstration;
use crate::world::World;
use domain::demonstration::{Demonstration, EventFiles, read_events, read_topics};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::Value;
use time::Date;
use time::macros::date;

const FILES: EventFiles<'static> = EventFiles {
    founding: include_str!("../../../data/demo/founding-event.json"),
    second: include_str!("../../../data/demo/second-event.json"),
};
const TOPICS: &str = include_str!("../../../data/demo/topics.json");
const START: Date = date!(2026 - 11 - 24);
const FOUNDING: &str = "/v1/events/lancement-plateforme-aect-2022";
const SECOND: &str = "/v1/events/rencontre-de-la-plateforme";

/// The demonstration with its two events; the second is on 24 December 2026.
async fn with_events() -> World {
    let (world, all) = with_topics().await;
    load_events(&world, &all).await;
    world
}

/// The demonstration with the topics that its events are about.
async fn with_topics() -> (World, Demonstration) {
    let (world, all) = demonstration().await;
    let topics = read_topics(TOPICS, START, &all).expect("topics");
    store::demonstration::load_topics(&world.store, &topics).await.expect("they are loaded");
    (world, all)
}

async fn load_events(world: &World, all: &Demonstration) {
    let events = read_events(FILES, all, START).expect("two events");
    store::demonstration::load_events(&world.store, &events).await.expect("they are loaded");
    store::demonstration::load_links(&world.store, &events).await.expect("they are linked");
}

fn slugs(list: &Value) -> Vec<&str> {
    list["data"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|event| event["slug"].as_str().expect("a slug"))
        .collect()
}

/// Changes the founding event as its owner may, and tells of it.
async fn change_founding(owner: &DatabaseConnection, assignment: &str) {
    let change = format!(
        "do $$ declare changed record; begin
            update events set {assignment}, version = version + 1 where slug = 'lancement-plateforme-aect-2022'
                returning id, version into changed;
            insert into journal (actor_kind, kind, record_kind, record_id, record_version)
                values ('operator', 'event.cancelled', 'event', changed.id, changed.version);
        end $$"
    );
    owner.execute_unprepared(&change).await.expect("it is told");
}
