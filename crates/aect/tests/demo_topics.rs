use crate::world::World;

const TOLD: &str = "select kind || ' ' || count(*) from journal where record_kind in ('topic', 'interest')
    group by kind order by kind";

#[tokio::test]
async fn topics_are_loaded_once_with_their_history_and_interests() {
    let world = World::with_register().await;
    let said = world.run("demo").said();
    assert!(said.contains("The demonstration's topics are loaded: 14 topics, 52 interests.\n"), "{said}");
    assert_eq!(
        world.column::<String>(TOLD).await,
        ["interest.declared 52", "topic.created 14", "topic.events_changed 3"]
    );
    for (statement, expected) in [
        (
            "select count(*) from topics t where demo
                and version = 1 + (select count(*) from topic_events l where l.topic_id = t.id)",
            14,
        ),
        ("select count(*) from topics where written_by = 'member' and proposer_member_id is not null", 5),
        ("select count(*) from topics where sdgs is null", 3),
        ("select count(*) from topics where (curator_id is null) = (stage = 'proposed')", 14),
        (
            "select count(*) from topics where result_fr is not null and jsonb_array_length(result_figures) > 2",
            2,
        ),
        ("select count(*) from topics where name_key like '%twinning%'", 1),
        ("select count(*) from topic_steps where transition is null and reached_stage = 'proposed'", 14),
        (
            "select count(*) from topic_steps s join topics t on t.id = s.topic_id
            where s.taken_at = t.stage_since and s.reached_stage = t.stage",
            14,
        ),
        (
            "select count(*) from topic_steps where extract(hour from taken_at at time zone 'Europe/Paris') <> 12",
            0,
        ),
        (
            "select count(*) from topic_interests i join contacts c on c.person_id = i.person_id
            join members m on m.id = i.member_id and m.organisation_id = c.organisation_id",
            52,
        ),
        (
            "select count(*) from topic_interests where since > now() or (language is null) <> (words is null)",
            0,
        ),
    ] {
        assert_eq!(world.number(statement).await, expected, "{statement}");
    }
    let state = world.state().await;
    let again = world.run("demo").said();
    assert!(!again.contains("topics are loaded"), "{again}");
    assert_eq!(world.state().await, state);
}

#[tokio::test]
async fn a_demonstration_of_before_gets_its_topics_and_their_links_to_its_events() {
    let world = World::with_register().await;
    world.run("demo").said();
    world
        .change(
            "delete from topic_events; delete from topic_interests; delete from topic_steps; delete from topics;
             insert into journal (actor_kind, kind, record_kind, record_id, record_version)
                values ('operator', 'topic.created', 'topic', gen_random_uuid(), 1)",
        )
        .await;
    let again = world.run("demo").said();
    assert!(again.contains("14 topics, 52 interests"), "{again}");
    assert!(again.contains("The demonstration's topics are linked to its events: 3 links.\n"), "{again}");
    assert_eq!(world.number("select count(*) from topic_events").await, 3);
}

#[tokio::test]
async fn a_demonstration_of_before_gets_its_links_once() {
    let world = World::with_register().await;
    world.run("demo").said();
    world
        .change(
            "begin; delete from topic_events; update topics set version = version + 1 where version = 2;
             insert into journal (actor_kind, kind, record_kind, record_id, record_version)
                select 'operator', 'topic.events_changed', 'topic', id, version from topics where version = 3; commit",
        )
        .await;
    let again = world.run("demo").said();
    let told = "The demonstration's topics are linked to its events: 3 links.\n";
    assert!(!again.contains("topics are loaded") && again.contains(told), "{again}");
    let linked = "select count(*) from topic_events l join topics t on t.id = l.topic_id
        join journal j on j.record_id = t.id and j.record_version = t.version
        where t.version = 4 and j.kind = 'topic.events_changed' and j.actor_name = 'demonstration'";
    assert_eq!(world.number(linked).await, 3);
    let again = world.run("demo").said();
    assert!(!again.contains("are linked"), "{again}");
}
