use super::{FOUNDING, change_founding, with_events};
use crate::world::World;

const CALENDAR: &str = "/v1/events/lancement-plateforme-aect-2022/calendar.ics";

/// The lines of the calendar, put together again where they were folded.
async fn lines(world: &World, language: &str) -> Vec<String> {
    let answer = world.get(CALENDAR).header("accept-language", language).send().await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/calendar; charset=utf-8"));
    assert_eq!(answer.header("content-language"), language);
    for line in answer.text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{} octets: {line}", line.len());
    }
    answer.text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[actix_web::test]
async fn the_founding_day_is_at_ten_in_paris() {
    let world = with_events().await;
    let calendar = lines(&world, "fr").await;
    let event = world.read(FOUNDING).await;
    let uid = format!("UID:{}@aect", event["id"].as_str().unwrap());
    for expected in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "TZID:Europe/Paris",
        "DTSTART;TZID=Europe/Paris:20220401T100000",
        "DTEND;TZID=Europe/Paris:20220401T163000",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "LOCATION:Cap Sciences\\, Bordeaux",
        uid.as_str(),
    ] {
        assert_eq!(calendar.iter().filter(|line| *line == expected).count(), 1, "{expected}: {calendar:#?}");
    }
    let starting = |start: &str| calendar.iter().find(|line| line.starts_with(start)).expect(start);
    assert!(starting("SUMMARY:").contains("l'Action Extérieure des Collectivités"));
    let description = starting("DESCRIPTION:");
    assert!(description.contains("d'échanges\\, institutionnalisé par et pour"), "{description}");
    assert!(description.contains("\\n\\nPublic cible : Les élus et les techniciens"), "{description}");
    assert_eq!(
        calendar.first().zip(calendar.last()),
        Some((&"BEGIN:VCALENDAR".into(), &"END:VCALENDAR".into()))
    );
}

#[actix_web::test]
async fn a_calendar_speaks_the_readers_language_and_is_the_same_each_time() {
    let world = with_events().await;
    let english = lines(&world, "en").await;
    assert!(english.iter().any(|line| line.contains("\\n\\nFor: Les élus")), "{english:#?}");
    let first = world.get(CALENDAR).send().await;
    let second = world.get(CALENDAR).send().await;
    assert_eq!(first.text, second.text);
    assert!(first.header("vary").contains("Accept-Language"));
    assert_eq!(world.get(CALENDAR).header("if-none-match", first.header("etag")).send().await.status, 304);
}

#[actix_web::test]
async fn who_takes_no_calendar_is_told_what_to_accept() {
    let world = with_events().await;
    for (language, advice) in [("fr", "Acceptez « text/calendar »."), ("en", "Accept \"text/calendar\".")] {
        let request = world.get(CALENDAR).header("accept", "application/json");
        let refused = request.header("accept-language", language).send().await;
        assert_eq!(refused.problem(), "not_acceptable");
        let detail = refused.json()["detail"].as_str().unwrap().to_owned();
        assert!(detail.ends_with(advice), "{detail}");
    }
}

#[actix_web::test]
async fn a_change_raises_the_sequence_and_leaves_the_uid() {
    let world = with_events().await;
    let of = |calendar: &[String], start: &str| {
        calendar.iter().find(|line| line.starts_with(start)).cloned().expect("it is there")
    };
    let before = lines(&world, "fr").await;
    change_founding(&world.database.owner().await, "state = 'cancelled', slug = 'autre-adresse'").await;
    let id = of(&before, "UID:").trim_start_matches("UID:").trim_end_matches("@aect").to_owned();
    let answer = world.get(&format!("/v1/events/{id}/calendar.ics")).send().await;
    let after: Vec<String> = answer.text.split("\r\n").map(str::to_owned).collect();
    assert_eq!(of(&before, "UID:"), of(&after, "UID:"));
    assert_eq!(
        (of(&before, "SEQUENCE:"), of(&after, "SEQUENCE:")),
        ("SEQUENCE:0".into(), "SEQUENCE:1".into())
    );
    assert_eq!(of(&after, "STATUS:"), "STATUS:CANCELLED");
}
