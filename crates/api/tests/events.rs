//! Events, their calendar and their programme through the API.

mod calendar;
mod drafts;
mod list;
mod programme;
mod show;

use crate::members::demonstration;
use crate::world::World;
use domain::demonstration::{EventFiles, read_events};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::Value;
use time::macros::date;

const FILES: EventFiles<'static> = EventFiles {
    founding: include_str!("../../../data/demo/founding-event.json"),
    second: include_str!("../../../data/demo/second-event.json"),
};
const FOUNDING: &str = "/v1/events/lancement-plateforme-aect-2022";
const SECOND: &str = "/v1/events/rencontre-de-la-plateforme";

/// The demonstration with its two events; the second is on 24 December 2026.
async fn with_events() -> World {
    let (world, all) = demonstration().await;
    let events = read_events(FILES, &all, date!(2026 - 11 - 24)).expect("two events");
    store::demonstration::load_events(&world.store, &events).await.expect("they are loaded");
    world
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
