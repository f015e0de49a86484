//! The list: sight, filters, search, the walk, and what it costs.

use super::{read_as, take};
use crate::world::{Who, World, id};
use domain::access::{Actor, sight};
use domain::journal::RecordKind;
use serde_json::{Value, json};
use store::paging::Page;
use store::topics::{self, Sights, Sort, TopicFilters, interests};

fn slugs(list: &Value) -> Vec<String> {
    let rows = list["data"].as_array().expect("a list").iter();
    rows.map(|row| row["slug"].as_str().expect("a slug").trim_start_matches("topic-").to_owned()).collect()
}

async fn found(world: &World, who: Option<Who>, query: &str) -> Vec<String> {
    let path = format!("/v1/topics?sort=title&{query}");
    let answer = match who {
        None => world.get(&path).send().await,
        Some(who) => read_as(world, who, &path).await,
    };
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    slugs(&answer.json())
}

#[actix_web::test]
async fn each_reader_lists_what_it_sees() {
    let world = World::with_topics().await;
    assert_eq!(found(&world, None, "").await, ["closed", "open"]);
    for (who, expected) in [
        (Who::Placeless, ["closed", "open"].as_slice()),
        (Who::Referent, ["closed", "dismissed", "open", "own"].as_slice()),
        (Who::OtherReferent, ["closed", "open", "other"].as_slice()),
        (Who::EventManager, ["closed", "open"].as_slice()),
        (Who::Curator, ["closed", "dismissed", "open", "other", "own", "staff"].as_slice()),
    ] {
        assert_eq!(found(&world, Some(who), "").await, expected, "{who:?}");
    }
}

#[actix_web::test]
async fn filters_narrow_within_sight() {
    let world = World::with_topics().await;
    let member = id("member", "other");
    for (query, expected) in [
        ("stage=closed", ["closed"].as_slice()),
        ("stage=proposed", [].as_slice()),
        ("theme=water_sanitation&country=SN", ["closed", "open"].as_slice()),
        ("theme=water_sanitation&country=DE", [].as_slice()),
        ("member=pessac-33318", ["closed", "open"].as_slice()),
        (&format!("member={member}&stage=closed"), ["closed"].as_slice()),
        ("member=nowhere", [].as_slice()),
        ("q=topic%20closed&limit=1", ["closed"].as_slice()),
        ("q=sujt%20open&limit=1", ["open"].as_slice()),
        ("q=own", [].as_slice()),
    ] {
        assert_eq!(found(&world, None, query).await, expected, "{query}");
    }
    assert_eq!(found(&world, Some(Who::Curator), "stage=proposed").await, ["other", "own", "staff"]);
    for (query, parameter) in
        [("stage=shut", "stage"), ("theme=wine", "theme"), ("country=XX", "country"), ("q=a", "q")]
    {
        let refused = world.get(&format!("/v1/topics?{query}")).send().await;
        assert_eq!(refused.problem(), "invalid_parameter", "{query}");
        assert_eq!(refused.json()["errors"][0]["parameter"], parameter);
    }
}

#[actix_web::test]
async fn a_walk_meets_each_topic_once_whatever_the_sort() {
    let world = World::with_topics().await;
    let token = world.token(Who::Curator).await;
    for sort in ["title", "-title", "updated_at", "-updated_at", "stage_since", "-stage_since"] {
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        loop {
            let path = format!("/v1/topics?sort={sort}&limit=4&count=true{cursor}");
            let page = world.get(&path).bearer(&token).send().await.json();
            assert_eq!(page["total"], 6);
            seen.extend(slugs(&page));
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        seen.sort();
        assert_eq!(seen, ["closed", "dismissed", "open", "other", "own", "staff"], "{sort}");
    }
}

#[actix_web::test]
async fn a_list_says_of_each_topic_who_curates_it_and_what_its_reader_may_as_the_topic_does() {
    let world = World::with_topics().await;
    let curated = take(&world, &world.token(Who::Curator).await, "open", "study").await;
    assert_eq!(curated["curator"], json!({ "first_name": "Camille", "last_name": "curator" }));
    let mut tokens = vec![("nobody", None), ("a program", Some(world.client_token("network").await))];
    for who in Who::ALL {
        tokens.push((who.name(), Some(world.token(who).await)));
    }
    for (name, token) in tokens {
        let read = async |path: &str| match &token {
            Some(token) => world.get(path).bearer(token).send().await.json(),
            None => world.read(path).await,
        };
        let list = read("/v1/topics").await;
        for row in list["data"].as_array().expect("a list") {
            let topic = read(&format!("/v1/topics/{}", row["id"].as_str().expect("an id"))).await;
            for field in ["curator", "abilities"] {
                assert_eq!(row.get(field), topic.get(field), "{field} of {} as {name}", row["slug"]);
            }
            let is_anonymous = token.is_none() || name == "a program";
            assert!(!is_anonymous || row.get("abilities").is_none(), "{} as {name}", row["slug"]);
            let is_told = ["curator", "administrator"].contains(&name) && row["slug"] == "topic-open";
            assert_eq!(row.get("curator").is_some(), is_told, "{} as {name}", row["slug"]);
        }
        let may_step =
            list["data"].as_array().expect("a list").iter().any(|row| row["abilities"]["transition"] == true);
        assert_eq!(
            may_step,
            ["curator", "administrator", "referent", "other-referent"].contains(&name),
            "{name}"
        );
    }
}

#[actix_web::test]
async fn each_read_is_one_statement() {
    let world = World::with_topics().await;
    let page = Page { limit: 1, after: None, count: true };
    let filters = TopicFilters { q: Some("sujet".into()), ..TopicFilters::default() };
    let (seen, events) =
        (sight(&Actor::Visitor, RecordKind::Topic), sight(&Actor::Visitor, RecordKind::Event));
    let sights = Sights { topics: &seen, events: &events };
    let before = world.store.statements();
    topics::list(&world.store, &filters, sights, Sort::Title, &page).await.expect("a page");
    topics::show(&world.store, "topic-open", &events).await.expect("a topic");
    interests::list(&world.store, "topic-open", &page).await.expect("a page");
    assert_eq!(world.store.statements() - before, 3);
}
