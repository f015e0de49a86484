use super::{FOUNDING, SECOND, with_events};
use crate::world::World;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::json;

#[actix_web::test]
async fn the_founding_day_is_what_its_programme_says() {
    let world = with_events().await;
    let event = world.read(FOUNDING).await;
    assert_eq!(
        (&event["starts_at"], &event["ends_at"]),
        (&json!("2022-04-01T08:00:00Z"), &json!("2022-04-01T14:30:00Z"))
    );
    assert_eq!(
        (&event["zone"], &event["state"], &event["demo"]),
        (&json!("Europe/Paris"), &json!("published"), &json!(false))
    );
    let title = "Lancement de la Plateforme de l'Action Extérieure des Collectivités Territoriales de Nouvelle-Aquitaine";
    assert_eq!(event["title"], json!({ "fr": title }));
    assert!(event["title_markdown"].as_str().is_some_and(|markdown| markdown.contains("***Plateforme")));
    let venue = json!({
        "name": "Cap Sciences", "city": "Bordeaux", "country": "FR", "precision": "approximate",
        "point": { "type": "Point", "coordinates": [-0.58, 44.84] },
    });
    assert_eq!(event["venue"], venue);
    assert_eq!(event["context"].as_array().map(Vec::len), Some(3));
    let organisers: Vec<_> =
        event["organisers"].as_array().unwrap().iter().map(|one| (&one["slug"], &one["member"])).collect();
    let region = json!("nouvelle-aquitaine-75");
    assert_eq!(organisers, [(&region, &region), (&json!("so-cooperation"), &json!(null))]);
    let speakers = event["speakers"].as_array().unwrap();
    let names: Vec<_> = speakers.iter().map(|one| one["last_name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Duforestel", "Boudineau", "Lapart", "Guihaumé"]);
    assert_eq!(speakers[2]["function"], "Présidente de SO Coopération");
    let programme = json!({
        "number": 1, "label": "version du 16/03/22", "dated": "2022-03-16", "status": "provisional"
    });
    assert_eq!((&event["programme"], &event["topics"]), (&programme, &json!([])));
    assert!(event.get("abilities").is_none(), "no operation changes an event yet");
    let id = event["id"].as_str().unwrap();
    assert_eq!(world.read(&format!("/v1/events/{id}")).await, event);
}

#[actix_web::test]
async fn real_speakers_are_names_without_contact_account_or_mail() {
    let world = with_events().await;
    let count = async |text: &str| {
        let owner = world.database.owner().await;
        let row = owner.query_one_raw(Statement::from_string(DbBackend::Postgres, text)).await.unwrap();
        row.unwrap().try_get_by_index::<i64>(0).unwrap()
    };
    assert_eq!(count("select count(*) from people where not demo").await, 4);
    assert_eq!(count("select count(*) from people where not demo and mail is null").await, 4);
    assert_eq!(
        count("select count(*) from contacts c join people p on p.id = c.person_id where not p.demo").await,
        0
    );
    assert_eq!(
        count("select count(*) from accounts a join people p on p.id = a.person_id where not p.demo").await,
        0
    );
    assert_eq!(
        count("select count(*) from people where demo").await,
        52,
        "of the invented ones, one stood not there"
    );
}

#[actix_web::test]
async fn what_comes_next_is_marked_as_demonstration() {
    let world = with_events().await;
    let event = world.read(SECOND).await;
    assert_eq!((&event["demo"], &event["programme"]["number"]), (&json!(true), &json!(2)));
    assert_eq!(
        (&event["starts_at"], &event["ends_at"]),
        (&json!("2026-12-24T08:30:00Z"), &json!("2026-12-24T15:45:00Z"))
    );
    assert_eq!(event["speakers"].as_array().map(Vec::len), Some(6));
    assert!(event["practical"].as_str().is_some_and(|text| text.starts_with("Salle accessible")));
}

#[actix_web::test]
async fn who_has_an_event_already_gets_304_and_what_is_not_there_404() {
    let world = with_events().await;
    let first = world.get(FOUNDING).send().await;
    assert_eq!(first.header("cache-control"), "public, no-cache");
    let again = world.get(FOUNDING).header("if-none-match", first.header("etag")).send().await;
    assert_eq!(again.status, 304);
    for path in ["/v1/events/nothing", "/v1/events/01938a5e-0000-7000-8000-000000000000"] {
        assert_eq!(world.get(path).send().await.problem(), "not_found", "{path}");
    }
}

#[actix_web::test]
async fn events_are_loaded_once() {
    let world: World = with_events().await;
    let loaded = store::demonstration::load_events(&world.store, &[]).await.expect("it stands");
    assert_eq!(loaded, None);
}
