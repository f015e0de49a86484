use super::{FOUNDING, SECOND, with_events};
use crate::world::World;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

async fn founding(world: &World) -> Value {
    world.read(&format!("{FOUNDING}/programme-versions/1")).await
}

fn list<'a>(of: &'a Value, name: &str) -> &'a [Value] {
    of[name].as_array().expect("a list")
}

#[actix_web::test]
async fn the_founding_version_is_counted_as_the_api_tells_it() {
    let world = with_events().await;
    let version = founding(&world).await;
    let blocks = list(&version, "blocks");
    let lines: Vec<usize> = blocks.iter().map(|block| list(block, "lines").len()).collect();
    assert_eq!(lines, [7, 0, 4]);
    let hours: Vec<_> = blocks.iter().map(|block| block["hours_text"].as_str().unwrap()).collect();
    assert_eq!(hours, ["10h-13h", "13h—14h30", "14h30-16h30"]);
    let first_level: Vec<&Value> = blocks.iter().flat_map(|block| list(block, "lines")).collect();
    let nested: Vec<&Value> = first_level.iter().flat_map(|line| list(line, "lines")).collect();
    assert_eq!(nested.len(), 3);
    let appearances: Vec<&Value> =
        first_level.iter().chain(&nested).flat_map(|line| list(line, "appearances")).collect();
    let of_people = appearances.iter().filter(|one| one["person"].is_object()).count();
    let of_organisations = appearances.iter().filter(|one| one["organisation"].is_object()).count();
    assert_eq!((of_people, of_organisations), (6, 2));
}

#[actix_web::test]
async fn what_was_printed_is_told_word_for_word() {
    let world = with_events().await;
    let version = founding(&world).await;
    for (field, text) in [
        ("label", "version du 16/03/22"),
        ("dated", "2022-03-16"),
        ("status", "provisional"),
        ("letterhead", "RÉGION Nouvelle-Aquitaine"),
        ("heading", "Programme prévisionnel"),
        ("venue_text", "Bordeaux, Capsciences"),
        ("date_text", "1er avril 2022"),
    ] {
        assert_eq!(version[field], text, "{field}");
    }
    assert_eq!(version["event"]["slug"], "lancement-plateforme-aect-2022");
    let afternoon = &version["blocks"][2];
    assert_eq!(
        (&afternoon["starts_at"], &afternoon["ends_at"]),
        (&json!("2022-04-01T12:30:00Z"), &json!("2022-04-01T14:30:00Z"))
    );
    let workshops = &afternoon["lines"][0];
    assert_eq!(workshops["title"], "Ateliers de réflexion");
    assert!(workshops["description"].as_str().unwrap().starts_with("Atelier sur les fondements"));
    let facilitators = list(&workshops["lines"][0], "appearances");
    let names: Vec<_> = facilitators.iter().map(|one| (&one["role"], &one["organisation"]["slug"])).collect();
    let role = json!("facilitator");
    assert_eq!(names, [(&role, &json!("so-cooperation")), (&role, &json!("nouvelle-aquitaine-75"))]);
    let conclusions = &afternoon["lines"][3];
    assert_eq!(conclusions["appearances_text"], "Anick Lapart et Pascal Duforestel");
    assert!(list(conclusions, "appearances").iter().all(|one| one["function"].is_null()));
}

#[actix_web::test]
async fn versions_are_listed_newest_first_page_by_page() {
    let world = with_events().await;
    let versions = format!("{SECOND}/programme-versions");
    let all = world.read(&format!("{versions}?count=true")).await;
    let numbers = |page: &Value| {
        list(page, "data").iter().map(|one| one["number"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!((numbers(&all), &all["total"], &all["next"]), (vec![2, 1], &json!(2), &json!(null)));
    let first = world.read(&format!("{versions}?limit=1")).await;
    let next = first["next"].as_str().expect("another page");
    let second = world.read(&format!("{versions}?limit=1&cursor={next}")).await;
    assert_eq!((numbers(&first), numbers(&second), &second["next"]), (vec![2], vec![1], &json!(null)));
    let elsewhere = format!("{FOUNDING}/programme-versions?limit=1&cursor={next}");
    assert_eq!(world.get(&elsewhere).send().await.problem(), "cursor_mismatch");
}

#[actix_web::test]
async fn a_version_that_is_not_there_is_not_found() {
    let world = with_events().await;
    for path in ["2", "0", "-1", "x", "99999999999"] {
        let answer = world.get(&format!("{FOUNDING}/programme-versions/{path}")).send().await;
        assert_eq!(answer.problem(), "not_found", "{path}");
    }
    let nothing = world.get("/v1/events/nothing/programme-versions").send().await;
    assert_eq!(nothing.problem(), "not_found");
}

#[actix_web::test]
async fn nobody_changes_a_published_version() {
    let world = with_events().await;
    let before = founding(&world).await;
    for role in [world.database.owner().await, world.database.server().await] {
        for change in [
            "update programme_versions set label = 'autre'",
            "update programme_versions set published_at = null",
            "delete from programme_appearances",
            "update programme_lines set title = 'autre' where line_key = 'pause'",
            "update programme_blocks set ends_at = ends_at + interval '1 hour' where block_key = 'matinee'",
            "insert into programme_blocks (version_id, block_key, place, title, starts_at, ends_at)
                select id, 'soiree', 9, 'Soirée', now(), now() + interval '1 hour' from programme_versions limit 1",
        ] {
            let refused = role.execute_unprepared(change).await.expect_err(change).to_string();
            assert!(refused.contains("a published programme version never changes"), "{change}: {refused}");
        }
    }
    assert_eq!(founding(&world).await, before);
}
