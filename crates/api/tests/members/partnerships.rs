//! Partnerships of the demonstration: lists, their filters and orders, one by one.

use super::{demonstration, slugs, walk};
use crate::world::World;
use domain::access::{Actor, sight};
use domain::demonstration::read_partnerships;
use domain::journal::RecordKind;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};
use store::demonstration::load_partnerships;
use store::members::partnerships::{self, PartnershipFilters, Sort};
use store::paging::Page;
use time::macros::date;

const FILE: &str = include_str!("../../../../data/demo/partnerships.json");
const FATICK: &str = "ecoles-et-eau-pessac-fatick";

async fn with_partnerships() -> World {
    let (world, all) = demonstration().await;
    let read = read_partnerships(FILE, &all, date!(2026 - 11 - 24)).expect("partnerships");
    assert_eq!(load_partnerships(&world.store, &read).await.expect("they are loaded"), Some(26));
    assert_eq!(load_partnerships(&world.store, &read).await.expect("they stand"), None, "once");
    world
}

async fn found(world: &World, query: &str) -> Vec<String> {
    slugs(&world.read(&format!("/v1/partnerships?{query}&limit=100")).await)
}

#[actix_web::test]
async fn each_that_is_loaded_is_told_with_its_organisations() {
    let world = with_partnerships().await;
    let told = "select count(*) as entries, sum(jsonb_array_length(detail -> 'organisations')) as parties from journal
        where kind = 'partnership.created' and record_kind = 'partnership' and record_version = 1
            and actor_name = 'demonstration' and record_id in (select id from partnerships)";
    let row = world.database.owner().await;
    let row = row.query_one_raw(Statement::from_string(DbBackend::Postgres, told)).await.expect("a row");
    let row = row.expect("a row");
    let count = |column| row.try_get::<i64>("", column).expect("a count");
    assert_eq!((count("entries"), count("parties")), (26, 71));
}

#[actix_web::test]
async fn partnerships_are_listed_by_each_filter() {
    let world = with_partnerships().await;
    for (query, count) in [
        ("limit=1", 26),
        ("member=pessac-33318", 4),
        ("member=beja-tn", 0),
        ("member=nobody", 0),
        ("organisation=beja-tn", 2),
        ("organisation=pessac-33318", 4),
        ("organisation=beja-tn&member=pessac-33318", 0),
        ("kind=twinning", 4),
        ("kind=at_home", 1),
        ("state=active", 21),
        ("state=in_preparation", 1),
        ("theme=water_sanitation", 5),
        ("country=SN", 2),
        ("country=SN&kind=twinning", 0),
    ] {
        let list = world.read(&format!("/v1/partnerships?{query}&count=true")).await;
        assert_eq!(list["total"], count, "{query}");
    }
    let pessac = world.read("/v1/members/pessac-33318").await;
    let (member, organisation) =
        (pessac["id"].as_str().unwrap(), pessac["organisation"]["id"].as_str().unwrap());
    let by_slug = found(&world, "member=pessac-33318").await;
    assert_eq!(found(&world, &format!("member={member}")).await, by_slug);
    assert_eq!(found(&world, &format!("organisation={organisation}")).await, by_slug);
    assert_eq!(found(&world, &format!("member={organisation}")).await, Vec::<String>::new());
}

#[actix_web::test]
async fn an_organisation_shows_who_else_works_with_it() {
    let world = with_partnerships().await;
    let list = world.read("/v1/partnerships?organisation=beja-tn").await;
    let rows = list["data"].as_array().unwrap().iter();
    let parties = rows.flat_map(|row| row["parties"].as_array().unwrap());
    let mut members: Vec<&str> =
        parties.filter_map(|party| party["organisation"]["member"].as_str()).collect();
    members.sort_unstable();
    members.dedup();
    assert_eq!(members, ["bordeaux-metropole-243300316", "cc-de-l-ile-d-oleron-241700624"]);
}

#[actix_web::test]
async fn one_shows_its_parties_and_what_is_said_of_it() {
    let world = with_partnerships().await;
    let fatick = world.read(&format!("/v1/partnerships/{FATICK}")).await;
    assert_eq!(fatick["title"], "Eau, latrines et comités de gestion dans les écoles de Fatick");
    assert_eq!((&fatick["language"], &fatick["kind"]), (&json!("fr"), &json!("decentralised_cooperation")));
    assert_eq!((&fatick["state"], &fatick["place_precision"]), (&json!("active"), &json!("locality")));
    assert_eq!((&fatick["starts_on"], &fatick["ends_on"]), (&json!("2014-10-02"), &json!("2026-12-31")));
    assert_eq!(fatick["themes"], json!(["water_sanitation", "education_youth"]));
    assert_eq!((&fatick["countries"], &fatick["links"]), (&json!(["SN"]), &json!([])));
    assert_eq!(fatick["sdgs"], json!({"assessed": true, "goals": [4, 5, 6]}));
    assert_eq!((&fatick["confirmed_on"], &fatick["demo"]), (&json!("2026-11-09"), &json!(true)));
    assert!(fatick["description"].as_str().unwrap().starts_with("Neuf écoles"));
    assert!(fatick.get("visibility").is_none(), "for its own people and staff");
    let [pessac, abroad] = fatick["parties"].as_array().unwrap().as_slice() else { panic!("{fatick}") };
    assert_eq!(pessac["organisation"]["member"], "pessac-33318");
    assert_eq!((&pessac["side"], &pessac["role"]), (&json!("french"), &json!("lead")));
    assert_eq!((&abroad["side"], &abroad["role"]), (&json!("foreign"), &json!("implementing")));
    assert_eq!((&abroad["joined_on"], &abroad["left_on"]), (&json!("2014-10-02"), &Value::Null));
    let organisation = &abroad["organisation"];
    assert_eq!((&organisation["country"], &organisation["member"]), (&json!("SN"), &Value::Null));
    let other = world.read("/v1/organisations/fatick-sn").await;
    assert_eq!((&organisation["id"], &organisation["name"]), (&other["id"], &other["name"]));
    let id = fatick["id"].as_str().unwrap();
    assert_eq!(world.read(&format!("/v1/partnerships/{id}")).await, fatick);
    let network = world.read("/v1/partnerships/reseau-restauration-scolaire").await;
    let assessed = network["sdgs"]["assessed"].as_bool().unwrap();
    assert!(assessed || network["sdgs"]["goals"] == json!([]));
    assert_eq!(world.get("/v1/partnerships/nothing").send().await.problem(), "not_found");
}

#[actix_web::test]
async fn not_assessed_is_a_value() {
    let world = with_partnerships().await;
    let mut not_assessed = 0;
    for slug in found(&world, "").await {
        let sdgs = world.read(&format!("/v1/partnerships/{slug}")).await["sdgs"].clone();
        not_assessed += i32::from(sdgs == json!({"assessed": false, "goals": []}));
    }
    assert_eq!(not_assessed, 4);
}

#[actix_web::test]
async fn a_party_that_left_is_listed_still() {
    let world = with_partnerships().await;
    let niort = found(&world, "member=ca-du-niortais-200041317").await;
    assert!(niort.contains(&"maraichage-niortais-kita".to_owned()), "{niort:?}");
    assert_eq!(found(&world, "organisation=kita-ml").await, ["maraichage-niortais-kita"]);
    let kita = world.read("/v1/partnerships/maraichage-niortais-kita").await;
    let left: Vec<&Value> =
        kita["parties"].as_array().unwrap().iter().map(|party| &party["left_on"]).collect();
    assert_eq!(left, ["2023-12-31", "2023-12-31"]);
}

#[actix_web::test]
async fn a_list_shows_what_reading_one_by_one_shows() {
    let world = with_partnerships().await;
    let list = world.read("/v1/partnerships?limit=100").await;
    for row in list["data"].as_array().unwrap() {
        let one = world.read(&format!("/v1/partnerships/{}", row["slug"].as_str().unwrap())).await;
        for (field, value) in row.as_object().unwrap() {
            assert_eq!(one[field], *value, "{field} of {}", row["slug"]);
        }
    }
}

#[actix_web::test]
async fn every_order_is_walked_once_and_backwards() {
    let world = with_partnerships().await;
    let clear = "begin; update partnerships set starts_on = null, ends_on = null where state <> 'active';
        insert into journal (actor_kind, kind, record_kind, record_id, record_version)
        select 'operator', 'partnership.created', 'partnership', id, 2 from partnerships limit 1; commit";
    world.database.owner().await.execute_unprepared(clear).await.expect("some have no start");
    for sort in ["title", "starts_on", "updated_at"] {
        let forward = walk(&world, &format!("/v1/partnerships?sort={sort}&limit=7")).await;
        let mut backward = walk(&world, &format!("/v1/partnerships?sort=-{sort}&limit=7")).await;
        backward.reverse();
        assert_eq!((forward.len(), &forward), (26, &backward), "{sort}");
    }
    let by_start = world.read("/v1/partnerships?sort=starts_on&limit=100").await;
    let starts: Vec<_> = by_start["data"].as_array().unwrap().iter().map(|row| &row["starts_on"]).collect();
    assert_eq!((starts[0], starts[25]), (&json!("1987-05-23"), &Value::Null));
    let searched = walk(&world, "/v1/partnerships?q=jumelage&limit=2").await;
    assert_eq!(searched.len(), 4, "{searched:?}");
}

#[actix_web::test]
async fn a_search_hears_titles_and_the_names_of_parties() {
    let world = with_partnerships().await;
    assert_eq!(found(&world, "q=latrine").await[0], FATICK);
    assert_eq!(found(&world, "q=fatic").await[0], FATICK);
    let oleron = found(&world, "q=ile%20d%27oleron").await;
    assert!(oleron.contains(&"littoral-oleron-kamouraska".to_owned()), "{oleron:?}");
    let pessac = found(&world, "q=pesac").await;
    assert!(pessac.contains(&"urgence-ambositra-2025".to_owned()), "by a party's name: {pessac:?}");
    assert_eq!(found(&world, "q=tombouctou").await, Vec::<String>::new());
}

#[actix_web::test]
async fn a_value_that_is_none_is_named() {
    let world = World::with_register().await;
    for (query, parameter) in [
        ("kind=friendship", "kind"),
        ("state=dormant", "state"),
        ("theme=wine", "theme"),
        ("country=XX", "country"),
        ("sort=name", "sort"),
        ("q=a", "q"),
        ("limit=0", "limit"),
    ] {
        let answer = world.get(&format!("/v1/partnerships?{query}")).send().await;
        assert_eq!((answer.status, answer.problem().as_str()), (400, "invalid_parameter"), "{query}");
        assert_eq!(answer.json()["errors"][0]["parameter"], parameter);
    }
    assert_eq!(world.get("/v1/partnerships?epci=1").send().await.problem(), "unknown_parameter");
}

#[actix_web::test]
async fn a_read_is_one_statement() {
    let world = with_partnerships().await;
    let page = Page { limit: 50, after: None, count: true };
    let sight = sight(&Actor::Visitor, RecordKind::Partnership);
    let named = PartnershipFilters {
        member: Some("pessac-33318".into()),
        organisation: Some("fatick-sn".into()),
        ..PartnershipFilters::default()
    };
    let searched = PartnershipFilters { q: Some("fatick".into()), ..PartnershipFilters::default() };
    for filters in [PartnershipFilters::default(), named, searched] {
        let before = world.store.statements();
        partnerships::list(&world.store, &filters, &sight, Sort::Title, &page).await.expect("a page");
        assert_eq!(world.store.statements() - before, 1, "{filters:?}");
    }
    let before = world.store.statements();
    partnerships::show(&world.store, FATICK).await.expect("a partnership");
    assert_eq!(world.store.statements() - before, 1);
}
