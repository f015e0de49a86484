//! The home page's figures, and the organisations around the members.

use super::{demonstration, slugs, walk};
use serde_json::json;

#[actix_web::test]
async fn the_overview_counts_what_everybody_may_see() {
    let (world, _) = demonstration().await;
    let expected = json!({
        "members": 24, "engaged": 15, "willing": 9, "departements": 12, "countries": 13,
        "organisations": 48, "territories": 4_462,
    });
    assert_eq!(world.read("/v1/overview").await, expected);
}

#[actix_web::test]
async fn organisations_are_listed_by_kind_country_and_likeness() {
    let (world, _) = demonstration().await;
    for (query, count) in [
        ("limit=1", 48),
        ("kind=foreign_authority", 20),
        ("kind=local_authority", 24),
        ("country=SN", 2),
        ("kind=foreign_authority&country=ES", 3),
        ("kind=ministry", 0),
    ] {
        let list = world.read(&format!("/v1/organisations?{query}&count=true")).await;
        assert_eq!(list["total"], count, "{query}");
    }
    let found = slugs(&world.read("/v1/organisations?q=fatic").await);
    assert_eq!(found.first().map(String::as_str), Some("fatick-sn"));
    // By a SIREN, an INSEE code and a postcode of its commune.
    for number in ["213303183", "33318", "33600"] {
        let found = slugs(&world.read(&format!("/v1/organisations?q={number}")).await);
        assert_eq!(found, ["pessac-33318"], "{number}");
    }
    let mut seen = walk(&world, "/v1/organisations?limit=7").await;
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 48);
    assert_eq!(world.get("/v1/organisations?country=XX").send().await.problem(), "invalid_parameter");
}

#[actix_web::test]
async fn an_organisation_says_where_it_stands_and_what_others_call_it() {
    let (world, _) = demonstration().await;
    let linguere = world.read("/v1/organisations/linguere-sn").await;
    assert_eq!(linguere["references"][0]["system"], "geonames");
    assert_eq!(linguere["references"][0]["url"], "https://www.geonames.org/2249281");
    assert!(linguere["member"].is_null());
    assert_eq!(linguere["demo"], false);
    let hounde = world.read("/v1/organisations/hounde-bf").await;
    assert_eq!(hounde["place"]["precision"], "region");

    let pessac = world.read("/v1/organisations/pessac-33318").await;
    assert_eq!(pessac["level"], "commune");
    assert_eq!(pessac["place"]["name"], "Pessac");
    assert_eq!(pessac["member"], world.read("/v1/members/pessac-33318").await["id"]);
    let id = pessac["id"].as_str().expect("an id");
    assert_eq!(world.read(&format!("/v1/organisations/{id}")).await, pessac);
    let guest = world.read("/v1/organisations/association-echantillon-le-globe-de-poche").await;
    assert!(guest["place"]["point"]["coordinates"].is_array(), "where its member stands");
    assert_eq!(world.get("/v1/organisations/nobody").send().await.problem(), "not_found");
}
