use crate::world::World;

const TOLD: &str =
    "select kind || ' ' || count(*) from journal where record_kind = 'event' group by kind order by kind";

#[tokio::test]
async fn the_two_events_are_loaded_once_with_their_programmes() {
    let world = World::with_register().await;
    let said = world.run("demo").said();
    assert!(
        said.contains("The demonstration's events are loaded: 2, with 3 programme versions.\n"),
        "{said}"
    );
    let told = ["event.created 2", "event.programme_published 3", "event.published 2"];
    assert_eq!(world.column::<String>(TOLD).await, told);
    for (statement, expected) in [
        ("select count(*) from events where state = 'published' and version = 1", 2),
        ("select count(*) from events where not demo and slug = 'lancement-plateforme-aect-2022'", 1),
        (
            "select count(*) from events where demo and (starts_at at time zone 'Europe/Paris')::date
                = (now() at time zone 'Europe/Paris')::date + 30",
            1,
        ),
        ("select count(*) from people where not demo", 4),
        ("select count(*) from people where mail is null", 5),
        ("select count(*) from programme_versions where published_at is not null", 3),
        ("select count(*) from topic_events l join events e on e.id = l.event_id where e.demo", 3),
        ("select count(*) from topic_events", 3),
        ("select count(*) from programme_lines", 14 + 11 + 11),
        ("select count(*) from programme_appearances where organisation_id is not null", 2),
    ] {
        assert_eq!(world.number(statement).await, expected, "{statement}");
    }
    let state = world.state().await;
    let again = world.run("demo").said();
    assert!(!again.contains("events are loaded"), "{again}");
    assert_eq!(world.state().await, state);
}
