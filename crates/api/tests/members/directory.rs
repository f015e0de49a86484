//! The list: filters, search, the walk, and what a filter may not tell.

use super::{demonstration, read_as, slugs, token, walk};
use crate::world::World;
use domain::access::{Actor, sight};
use domain::journal::RecordKind;
use serde_json::Value;
use store::members::{MemberFilters, Sort};
use store::paging::Page;

async fn total(world: &World, query: &str) -> Value {
    world.read(&format!("/v1/members?{query}&count=true&limit=1")).await["total"].clone()
}

#[actix_web::test]
async fn every_filter_narrows_and_all_narrow_together() {
    let (world, _) = demonstration().await;
    for (query, count) in [
        ("sort=name", 24),
        ("kind=commune", 13),
        ("kind=epci", 7),
        ("kind=departement", 3),
        ("kind=region", 1),
        ("departement=33", 5),
        ("epci=243300316", 3),
        ("engagement=engaged", 15),
        ("engagement=willing", 9),
        ("theme=water_sanitation", 5),
        ("country=SN", 3),
        ("siren=213303183", 1),
        ("kind=commune&departement=33&engagement=engaged&theme=water_sanitation&country=SN", 1),
        ("kind=region&engagement=willing", 0),
    ] {
        assert_eq!(total(&world, query).await, count, "{query}");
    }
    for (query, parameter) in [
        ("theme=wine", "theme"),
        ("country=XX", "country"),
        ("departement=333", "departement"),
        ("siren=213303181", "siren"),
        ("q=a", "q"),
    ] {
        let refused = world.get(&format!("/v1/members?{query}")).send().await;
        assert_eq!(refused.problem(), "invalid_parameter", "{query}");
        assert_eq!(refused.json()["errors"][0]["parameter"], parameter);
    }
}

#[actix_web::test]
async fn members_of_an_epci_are_its_communes_and_itself() {
    let (world, _) = demonstration().await;
    let mut found = walk(&world, "/v1/members?limit=2&epci=243300316").await;
    found.sort();
    assert_eq!(found, ["bordeaux-33063", "bordeaux-metropole-243300316", "pessac-33318"]);
    let itself = walk(&world, "/v1/members?kind=epci&epci=243300316&limit=2").await;
    assert_eq!(itself, ["bordeaux-metropole-243300316"]);
}

#[actix_web::test]
async fn a_search_finds_a_name_as_it_is_heard_and_a_number_by_its_beginning() {
    let (world, _) = demonstration().await;
    for (typed, expected) in [
        ("bordaux", "bordeaux-33063"),
        ("pessac", "pessac-33318"),
        ("st%20junien", "saint-junien-87154"),
        ("niortais", "ca-du-niortais-200041317"),
        ("33318", "pessac-33318"),
        ("213303183", "pessac-33318"),
        ("33600", "pessac-33318"),
        ("200041", "ca-du-niortais-200041317"),
    ] {
        let found = slugs(&world.read(&format!("/v1/members?q={typed}")).await);
        assert_eq!(found.first().map(String::as_str), Some(expected), "{typed}: {found:?}");
    }
}

#[actix_web::test]
async fn a_walk_by_cursor_meets_every_member_once_whatever_the_sort() {
    let (world, _) = demonstration().await;
    for sort in ["name", "-name", "updated_at", "-updated_at"] {
        let mut seen = walk(&world, &format!("/v1/members?sort={sort}&limit=5")).await;
        assert_eq!(seen.len(), 24, "{sort}");
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 24, "{sort}: something was shown twice");
    }
    let mut backwards = walk(&world, "/v1/members?sort=-name&limit=7").await;
    backwards.reverse();
    assert_eq!(backwards, walk(&world, "/v1/members?limit=100").await);
}

#[actix_web::test]
async fn a_filter_does_not_reveal_a_hidden_group() {
    let (world, all) = demonstration().await;
    let poitiers = "poitiers-86194".to_owned();
    let (theme, country) = ("/v1/members?theme=vocational_training&limit=100", "/v1/members?country=PS");
    for path in [theme, country] {
        let found = world.read(path).await;
        assert!(!slugs(&found).contains(&poitiers), "{path}");
    }
    assert_eq!(total(&world, "theme=vocational_training").await, 7);
    assert_eq!(total(&world, "country=PS").await, 0);
    let reader = token(&world, &all, "reader").await;
    for path in [theme, country] {
        assert!(slugs(&read_as(&world, &reader, path).await).contains(&poitiers), "{path}");
    }
}

#[actix_web::test]
async fn a_list_leaves_out_what_its_reader_does_not_see() {
    let (world, all) = demonstration().await;
    let reader = token(&world, &all, "reader").await;
    let (public, members) = (world.read("/v1/members?q=poitiers").await, "/v1/members?q=poitiers");
    let (public, members) = (&public["data"][0], read_as(&world, &reader, members).await["data"][0].clone());
    assert!(public.get("themes").is_none() && public.get("countries").is_none(), "{public}");
    assert_eq!(members["themes"][2], "vocational_training");
    assert_eq!(members["countries"], serde_json::json!(["PS", "DE"]));
    assert_eq!(public["excerpt"], members["excerpt"]);
    let text = public["excerpt"]["text"].as_str().expect("a text");
    assert!(text.starts_with("La Ville travaille avec deux partenaires"), "{text}");
    assert!(text.chars().count() <= 200);
    let pessac = &world.read("/v1/members?siren=213303183").await["data"][0];
    assert_eq!(pessac["themes"][0], "water_sanitation");
    assert_eq!(pessac["membership"], serde_json::json!({"state": "active", "since": "2022-04-01"}));
    assert_eq!(pessac["departement"]["name"], "Gironde");
    assert_eq!(pessac["epci"]["name"], "Bordeaux Métropole");
    assert_eq!(pessac["point"]["type"], "Point");
    assert_eq!(pessac["demo"], true);
}

#[actix_web::test]
async fn a_read_is_one_statement() {
    let (world, _) = demonstration().await;
    let page = Page { limit: 50, after: None, count: true };
    let sight = sight(&Actor::Visitor, RecordKind::Member);
    for q in [None, Some("pessac".to_owned()), Some("33318".to_owned())] {
        let filters = MemberFilters { q, ..MemberFilters::default() };
        let before = world.store.statements();
        store::members::list(&world.store, &filters, &sight, Sort::Name, &page).await.expect("a page");
        assert_eq!(world.store.statements() - before, 1, "{filters:?}");
    }
    let before = world.store.statements();
    let today = time::macros::date!(2026 - 11 - 24);
    store::members::show(&world.store, "pessac-33318", today).await.expect("a member");
    assert_eq!(world.store.statements() - before, 1);
    store::overview::show(&world.store).await.expect("figures");
    assert_eq!(world.store.statements() - before, 2);
    store::organisations::show(&world.store, "fatick-sn").await.expect("an organisation");
    assert_eq!(world.store.statements() - before, 3);
    let all = store::organisations::OrganisationFilters::default();
    store::organisations::list(&world.store, &all, &page).await.expect("a page");
    assert_eq!(world.store.statements() - before, 4);
}
