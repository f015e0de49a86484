//! The register through the API.

use crate::world::{World, number};
use serde_json::Value;

async fn names(world: &World, query: &str) -> Vec<String> {
    let list = world.read(&format!("/v1/territories?{query}")).await;
    list["data"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn a_name_as_it_is_heard_finds_its_commune_first() {
    let world = World::with_register().await;
    for (typed, expected) in [
        ("bordaux", "Bordeaux"),
        ("st%20emilion", "Saint-Émilion"),
        ("perigueux", "Périgueux"),
        ("213300635", "Bordeaux"),
        ("Pau", "Pau"),
        ("33318", "Pessac"),
        ("commune de Pessac", "Pessac"),
        ("mairie de Limoges", "Limoges"),
        ("ville de Bordeaux", "Bordeaux"),
    ] {
        assert_eq!(names(&world, &format!("q={typed}&kind=commune")).await[0], expected, "{typed}");
        assert_eq!(names(&world, &format!("q={typed}")).await[0], expected, "{typed} among all kinds");
    }
}

#[actix_web::test]
async fn a_search_right_after_the_import_reads_a_small_part_of_the_register() {
    let world = World::with_register().await;
    let typed = ["bordaux", "st%20emilion", "perigueux", "213300635", "mazerolles", "passac"];
    let before = rows_read(&world).await;
    for name in typed {
        names(&world, &format!("q={name}")).await;
    }
    // A session tells what it did when it ends.
    world.database.let_go().await;
    let read = rows_read(&world).await - before;
    assert!(read < 1_000, "{} names read {read} rows", typed.len());
}

/// How many rows PostgreSQL read of the territories, by an index or not.
async fn rows_read(world: &World) -> i64 {
    let text = "select seq_tup_read + idx_tup_fetch from pg_stat_user_tables where relname = 'territories'";
    number(&world.database.owner().await, text).await
}

#[actix_web::test]
async fn the_name_on_a_letterhead_finds_who_bears_it_first() {
    let world = World::with_register().await;
    for (typed, expected) in [
        ("Communauté d’agglomération de La Rochelle", "CA de La Rochelle"),
        ("communauté de communes pays foyen", "CC du Pays Foyen"),
        ("communauté urbaine limoges", "CU Limoges Métropole"),
        ("Conseil départemental de la Gironde", "Gironde"),
        ("Département de la Dordogne", "Dordogne"),
        ("Région Nouvelle-Aquitaine", "Nouvelle-Aquitaine"),
    ] {
        assert_eq!(names(&world, &format!("q={typed}")).await[0], expected, "{typed}");
    }
}

#[actix_web::test]
async fn what_begins_so_comes_before_what_resembles_the_larger_first() {
    let world = World::with_register().await;
    for (typed, expected) in [
        ("bord", "Bordeaux"),
        ("perig", "Périgueux"),
        ("an", "Anglet"),
        ("pess", "Pessac"),
        ("saint-j", "Saint-Jean-de-Luz"),
    ] {
        assert_eq!(names(&world, &format!("q={typed}&kind=commune")).await[0], expected, "{typed}");
    }
}

#[actix_web::test]
async fn a_short_name_with_one_edit_finds_its_commune_first() {
    let world = World::with_register().await;
    for (typed, expected) in [
        ("agan", "Agen"),
        ("passac", "Pessac"),
        ("niart", "Niort"),
        ("tule", "Tulle"),
        ("tuller", "Tulle"),
        ("dxa", "Dax"),
        ("guerte", "Guéret"),
        ("bordea", "Bordeaux"),
    ] {
        // Of three letters each edit is another name.
        let found = names(&world, &format!("q={typed}&kind=commune")).await;
        assert_eq!(
            found.first().is_some_and(|first| first == expected),
            typed.len() > 3,
            "{typed}: {found:?}"
        );
    }
}

#[actix_web::test]
async fn every_edit_of_a_short_name_finds_it() {
    let world = World::with_register().await;
    for name in ["agen", "niort", "pessac", "tulle", "lormont", "soyaux"] {
        let places = 0..name.len();
        let edits = places.clone().flat_map(|place| {
            let (before, after) = name.split_at(place);
            [
                format!("{before}x{}", &after[1..]),
                format!("{before}{}", &after[1..]),
                format!("{before}x{after}"),
            ]
        });
        for typed in edits.filter(|typed| typed.len() >= 4) {
            let found = names(&world, &format!("q={typed}&kind=commune&limit=100")).await;
            assert!(found.iter().any(|found| found.to_lowercase() == name), "{typed} for {name}: {found:?}");
        }
    }
}

#[actix_web::test]
async fn a_name_that_five_communes_share_finds_all_five_first() {
    let world = World::with_register().await;
    let found = names(&world, "q=mazerolles").await;
    assert_eq!(found.iter().filter(|name| *name == "Mazerolles").count(), 5, "{found:?}");
    assert!(found[..5].iter().all(|name| name == "Mazerolles"), "{found:?}");
}

#[actix_web::test]
async fn the_register_is_complete_by_kind() {
    let world = World::with_register().await;
    for (kind, count) in [("commune", 4_293), ("epci", 156), ("departement", 12), ("region", 1)] {
        let list = world.read(&format!("/v1/territories?kind={kind}&count=true&limit=1")).await;
        assert_eq!(list["total"], count, "{kind}");
    }
    assert_eq!(world.read("/v1/territories?count=true&limit=1").await["total"], 4_462);
}

#[actix_web::test]
async fn a_walk_by_cursor_meets_every_territory_once_whatever_the_sort() {
    let world = World::with_register().await;
    for sort in ["name", "-name", "population", "-population"] {
        let mut seen = Vec::new();
        let mut address = format!("/v1/territories?sort={sort}&limit=100");
        loop {
            let page = world.read(&address).await;
            seen.extend(
                page["data"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()),
            );
            match &page["next"] {
                Value::String(cursor) => {
                    address = format!("/v1/territories?sort={sort}&limit=100&cursor={cursor}")
                }
                _ => break,
            }
        }
        assert_eq!(seen.len(), 4_462, "{sort}");
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 4_462, "{sort}: something was shown twice");
    }
}

#[actix_web::test]
async fn filters_narrow_together() {
    let world = World::with_register().await;
    let metropole = world.read("/v1/territories?epci=243300316&count=true&limit=100").await;
    assert_eq!(metropole["total"], 28);
    assert!(
        metropole["data"].as_array().unwrap().iter().all(|row| row["epci"]["name"] == "Bordeaux Métropole")
    );
    assert_eq!(names(&world, "siren=213303183").await, ["Pessac"]);
    assert_eq!(names(&world, "kind=departement&region=75&limit=100").await.len(), 12);
    let gironde = world.read("/v1/territories?departement=33&kind=commune&count=true&limit=1").await;
    assert_eq!(gironde["total"], 534);
}

#[actix_web::test]
async fn a_territory_shows_what_is_around_it() {
    let world = World::with_register().await;
    let pessac = world.read("/v1/territories/commune/33318").await;
    assert_eq!(pessac["slug"], "pessac-33318");
    assert_eq!(pessac["siren"], "213303183");
    assert_eq!(pessac["epci"]["name"], "Bordeaux Métropole");
    assert_eq!(pessac["departements"][0]["name"], "Gironde");
    assert_eq!(pessac["region"]["name"], "Nouvelle-Aquitaine");
    assert_eq!(pessac["postcodes"][0], "33600");
    assert_eq!(world.read("/v1/territories/commune/pessac-33318").await, pessac);
    let region = world.read("/v1/territories/region/75").await;
    assert_eq!(region["population"], 6_150_451);
    assert_eq!(region["communes_count"], 4_293);
    assert_eq!(region["siren"], "200053759");
    assert_eq!(world.get("/v1/territories/commune/99999").send().await.problem(), "not_found");
    assert_eq!(world.get("/v1/territories/canton/33318").send().await.problem(), "not_found");
}

#[actix_web::test]
async fn a_read_is_one_statement() {
    let world = World::with_register().await;
    for read in ["list", "search", "show"] {
        let before = world.store.statements();
        let page = store::paging::Page { limit: 50, after: None, count: true };
        let mut filters = store::territories::TerritoryFilters::default();
        match read {
            "list" => drop(
                store::territories::list(&world.store, &filters, store::territories::Sort::Name, &page).await,
            ),
            "search" => {
                filters.q = Some("bordaux".into());
                drop(
                    store::territories::list(&world.store, &filters, store::territories::Sort::Name, &page)
                        .await,
                );
            }
            _ => drop(
                store::territories::show(&world.store, domain::territories::TerritoryKind::Commune, "33318")
                    .await,
            ),
        }
        assert_eq!(world.store.statements() - before, 1, "{read}");
    }
}
