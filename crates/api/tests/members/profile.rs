//! One member, by who reads.

use super::{demonstration, read_as, token};
use serde_json::json;

#[actix_web::test]
async fn a_visitor_reads_what_is_public_by_id_and_by_slug() {
    let (world, _) = demonstration().await;
    let pessac = world.read("/v1/members/pessac-33318").await;
    assert_eq!(pessac["name"], "Ville de Pessac");
    assert_eq!(pessac["territory"], json!({"kind": "commune", "code": "33318", "slug": "pessac-33318"}));
    assert_eq!(pessac["organisation"]["slug"], "pessac-33318");
    assert_eq!(pessac["presentation"]["language"], "fr");
    assert_eq!(pessac["website"], "https://www.pessac-33318.example");
    assert_eq!(pessac["functional_mail"], "international@pessac-33318.example");
    assert_eq!(pessac["languages"], json!(["fr", "wo", "de", "en"]));
    assert_eq!(pessac["confirmed_on"], "2026-11-09");
    assert_eq!(pessac["demo"], true);
    for hidden in ["expertise_offered", "expertise_sought", "visibility", "completeness", "abilities"] {
        assert!(pessac.get(hidden).is_none(), "{hidden}");
    }
    let id = pessac["id"].as_str().expect("an id");
    assert_eq!(world.read(&format!("/v1/members/{id}")).await, pessac);
    let tulle = world.read("/v1/members/tulle-19272").await;
    assert!(tulle["website"].is_null() && tulle.get("website").is_some(), "seen, and not given");
}

#[actix_web::test]
async fn each_group_is_shown_to_those_it_is_for() {
    let (world, all) = demonstration().await;
    let reader = token(&world, &all, "reader").await;
    let curator = token(&world, &all, "curator-so-cooperation").await;
    let path = "/v1/members/confolens-16106";
    let public = world.read(path).await;
    assert!(public.get("presentation").is_some());
    for group in ["themes", "countries", "competences", "world_regions", "languages", "expertise_offered"] {
        assert!(public.get(group).is_none(), "{group}");
    }
    let other = read_as(&world, &reader, path).await;
    for group in ["themes", "countries", "competences", "world_regions", "languages"] {
        assert!(other[group].is_array(), "{group}");
    }
    for own in ["expertise_offered", "expertise_sought", "visibility", "completeness"] {
        assert!(other.get(own).is_none(), "{own}");
    }
    let staff = read_as(&world, &curator, path).await;
    assert_eq!(staff["expertise_sought"].as_array().expect("a list").len(), 1);
    assert_eq!(
        staff["visibility"],
        json!({"presentation": "public", "cooperation": "members", "expertise": "own"})
    );
}

#[actix_web::test]
async fn completeness_is_told_to_the_members_own_people_and_staff() {
    let (world, all) = demonstration().await;
    let path = "/v1/members/pessac-33318";
    let complete = json!({"done": 9, "of": 10, "missing": ["competences"]});
    for key in ["referent-political-pessac", "curator-region", "administrator"] {
        let seen = read_as(&world, &token(&world, &all, key).await, path).await;
        assert_eq!(seen["completeness"], complete, "{key}");
    }
    for key in ["reader", "contributor", "referent-political-oleron"] {
        let seen = read_as(&world, &token(&world, &all, key).await, path).await;
        assert!(seen.get("completeness").is_none(), "{key}");
        assert!(seen["expertise_offered"].is_array(), "{key}");
    }
    let own = read_as(&world, &token(&world, &all, "reader").await, "/v1/members/bordeaux-33063").await;
    assert!(own["completeness"]["done"].is_number(), "a reader of the member itself");
}

#[actix_web::test]
async fn abilities_say_what_a_try_would_get() {
    let (world, all) = demonstration().await;
    let path = "/v1/members/bordeaux-metropole-243300316";
    for (key, update) in [
        ("contributor", json!("forbidden")),
        ("reader", json!("forbidden")),
        ("curator-region", json!(true)),
        ("administrator", json!(true)),
    ] {
        let seen = read_as(&world, &token(&world, &all, key).await, path).await;
        assert_eq!(seen["abilities"]["update"], update, "{key}");
    }
    let both = token(&world, &all, "two-members").await;
    for (member, update) in
        [("cc-fumel-vallee-du-lot-200068930", json!(true)), ("villeneuve-sur-lot-47323", json!("forbidden"))]
    {
        let seen = read_as(&world, &both, &format!("/v1/members/{member}")).await;
        assert_eq!(seen["abilities"]["update"], update, "{member}");
    }
}

#[actix_web::test]
async fn a_tag_is_that_of_a_class_of_readers() {
    let (world, all) = demonstration().await;
    let path = "/v1/members/pessac-33318";
    let visitor = world.get(path).send().await;
    assert_eq!(visitor.header("cache-control"), "public, no-cache");
    let mut tags = vec![visitor.header("etag").to_owned()];
    for key in ["reader", "referent-political-pessac", "curator-region", "administrator"] {
        let token = token(&world, &all, key).await;
        tags.push(world.get(path).bearer(&token).send().await.header("etag").to_owned());
    }
    let unchanged = world.get(path).header("if-none-match", &tags[0]).send().await;
    assert_eq!(unchanged.status, 304);
    let mut distinct = tags.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), tags.len(), "{tags:?}");
}

#[actix_web::test]
async fn what_names_no_member_is_not_found() {
    let (world, _) = demonstration().await;
    for unknown in ["talence-33522", "fatick-sn", "01890000-0000-7000-8000-000000000000", "%20"] {
        let answer = world.get(&format!("/v1/members/{unknown}")).send().await;
        assert_eq!(answer.problem(), "not_found", "{unknown}");
    }
}
