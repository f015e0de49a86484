//! A draft is its managers' and staff's: for everybody else it isn't there.

use super::slugs;
use crate::world::{Event, Who, World};
use serde_json::Value;
use store::journal::sequence::number_batch;

const PUBLIC: [&str; 2] = ["rencontre-cancelled", "rencontre-published"];

async fn read_as(world: &World, who: Option<Who>, path: &str) -> (u16, Value) {
    let request = world.get(path);
    let request = match who {
        Some(who) => request.bearer(&world.token(who).await),
        None => request,
    };
    let answer = request.send().await;
    (answer.status, answer.json())
}

#[actix_web::test]
async fn a_draft_is_listed_for_its_manager_and_staff_alone() {
    let world = World::with_people().await;
    for (who, drafts) in [
        (None, &[][..]),
        (Some(Who::Placeless), &[]),
        (Some(Who::Referent), &[]),
        (Some(Who::EventManager), &["rencontre-managed-draft"]),
        (Some(Who::Curator), &["rencontre-managed-draft", "rencontre-other-draft"]),
        (Some(Who::Administrator), &["rencontre-managed-draft", "rencontre-other-draft"]),
    ] {
        let (_, list) = read_as(&world, who, "/v1/events?count=true").await;
        let mut listed = slugs(&list);
        listed.sort_unstable();
        let mut expected = [&PUBLIC[..], drafts].concat();
        expected.sort_unstable();
        assert_eq!(listed, expected, "{who:?}");
        assert_eq!(list["total"], expected.len(), "{who:?}");
        let (_, searched) = read_as(&world, who, "/v1/events?q=rencontre&state=draft").await;
        assert_eq!(slugs(&searched).len(), drafts.len(), "{who:?}");
    }
}

#[actix_web::test]
async fn a_draft_is_answered_as_what_is_not_there() {
    let world = World::with_people().await;
    let (draft, nothing) = (Event::MANAGED.id(), uuid::Uuid::nil());
    for path in ["", "/calendar.ics", "/programme-versions", "/programme-versions/1"] {
        let (status, mut problem) =
            read_as(&world, Some(Who::Referent), &format!("/v1/events/{draft}{path}")).await;
        let (_, mut absent) =
            read_as(&world, Some(Who::Referent), &format!("/v1/events/{nothing}{path}")).await;
        problem["request_id"].take();
        absent["request_id"].take();
        assert_eq!((status, &problem), (404, &absent), "{path}");
        let token = world.token(Who::EventManager).await;
        assert_eq!(
            world.get(&format!("/v1/events/{draft}{path}")).bearer(&token).send().await.status,
            200,
            "{path}"
        );
    }
}

#[actix_web::test]
async fn a_version_that_is_not_published_is_shown_to_nobody() {
    let world = World::with_people().await;
    let published = Event::ALL[0].id();
    for who in [None, Some(Who::EventManager), Some(Who::Administrator)] {
        let (status, _) = read_as(&world, who, &format!("/v1/events/{published}/programme-versions/2")).await;
        assert_eq!(status, 404, "{who:?}");
        let (_, list) =
            read_as(&world, who, &format!("/v1/events/{published}/programme-versions?count=true")).await;
        assert_eq!((list["data"].as_array().map(Vec::len), &list["total"]), (Some(1), &1.into()), "{who:?}");
        let (_, event) = read_as(&world, who, &format!("/v1/events/{published}")).await;
        assert_eq!(event["programme"]["number"], 1, "{who:?}");
    }
}

#[actix_web::test]
async fn the_feed_tells_of_an_event_to_whom_it_shows() {
    let world = World::with_people().await;
    while number_batch(&world.store).await.expect("positions") > 0 {}
    for (who, told) in [
        (None, 2),
        (Some(Who::Referent), 2),
        (Some(Who::EventManager), 3),
        (Some(Who::Curator), 4),
        (Some(Who::Administrator), 4),
    ] {
        let (_, page) = read_as(&world, who, "/v1/changes?limit=1000").await;
        let of_events = page["data"].as_array().unwrap().iter().filter(|one| one["record_kind"] == "event");
        assert_eq!(of_events.count(), told, "{who:?}");
    }
}
