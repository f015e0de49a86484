//! What is sent for a profile and can't be taken, at its pointer and in the reader's words.

use super::update::{change, path, tag};
use crate::world::{Who, World};
use reqwest::Method;
use serde_json::json;

#[actix_web::test]
async fn each_bad_field_is_named_by_its_pointer() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    let before = tag(&world, &token).await;
    let entry = |text: &str| json!([{ "theme": "waste", "text": text }]);
    for (body, pointer, code) in [
        (json!({ "engagement": "perhaps" }), "/engagement", "unknown_value"),
        (json!({ "engagement": true }), "/engagement", "wrong_type"),
        (json!({ "name": "Pessac" }), "/name", "unknown_field"),
        (json!({ "website": "www.ville.example" }), "/website", "invalid_url"),
        (json!({ "website": "javascript:alert(1)" }), "/website", "invalid_url"),
        (json!({ "functional_mail": "ville" }), "/functional_mail", "invalid_format"),
        (json!({ "themes": ["waste", "eau"] }), "/themes/1", "unknown_value"),
        (json!({ "themes": ["waste", "waste"] }), "/themes/1", "duplicate"),
        (json!({ "themes": [null] }), "/themes/0", "wrong_type"),
        (json!({ "themes": null }), "/themes", "required"),
        (json!({ "competences": ["roads"] }), "/competences/0", "unknown_value"),
        (json!({ "countries": ["SN", "XX"] }), "/countries/1", "unknown_value"),
        (json!({ "world_regions": ["11"] }), "/world_regions/0", "unknown_value"),
        (json!({ "languages": ["fr-FR"] }), "/languages/0", "unknown_value"),
        (json!({ "expertise_offered": entry("  ") }), "/expertise_offered/0/text", "required"),
        (json!({ "expertise_sought": entry(&"é".repeat(1_001)) }), "/expertise_sought/0/text", "too_long"),
        (json!({ "expertise_sought": [{ "theme": "waste" }] }), "/expertise_sought/0/text", "required"),
        (json!({ "expertise_sought": [["waste", "Tri"]] }), "/expertise_sought/0", "wrong_type"),
        (json!({ "visibility": { "expertise": "nobody" } }), "/visibility/expertise", "unknown_value"),
        (json!({ "visibility": { "engagement": "own" } }), "/visibility/engagement", "unknown_field"),
        (json!({ "visibility": { "expertise": null } }), "/visibility/expertise", "required"),
        (json!({ "visibility": null }), "/visibility", "required"),
        (json!({ "presentation": ["fr", "Une ville"] }), "/presentation", "wrong_type"),
        (json!({ "presentation": { "language": "fr" } }), "/presentation/markdown", "required"),
        (json!({ "presentation": { "markdown": "Une ville" } }), "/presentation/language", "required"),
    ] {
        let refused = change(&world, &token, "*", &body).await;
        assert_eq!((refused.status, refused.problem().as_str()), (422, "validation_failed"), "{body}");
        let error = &refused.json()["errors"][0];
        assert_eq!((&error["pointer"], &error["code"]), (&json!(pointer), &json!(code)), "{body}");
    }
    assert_eq!(tag(&world, &token).await, before);
}

#[actix_web::test]
async fn html_and_too_much_are_refused_in_a_presentation() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    for (markdown, code) in [
        ("Une <b>ville</b>".to_owned(), "html_not_allowed"),
        ("<script>alert(1)</script>".to_owned(), "html_not_allowed"),
        ("- liste\n\n<!-- note -->".to_owned(), "html_not_allowed"),
        ("![](https://ailleurs.example/pixel.gif)".to_owned(), "image_not_allowed"),
        ("[lien](javascript:alert(1))".to_owned(), "link_not_allowed"),
        ("é".repeat(10_001), "too_long"),
        (" \n ".to_owned(), "too_short"),
    ] {
        let body = json!({ "presentation": { "language": "fr", "markdown": markdown } });
        let error = &change(&world, &token, "*", &body).await.json()["errors"][0];
        assert_eq!((&error["pointer"], &error["code"]), (&json!("/presentation/markdown"), &json!(code)));
    }
    for markdown in ["`<b>` n'est pas du HTML, 3 < 4", "<https://ville.example>", &"é".repeat(10_000)] {
        let body = json!({ "presentation": { "language": "fr", "markdown": markdown } });
        assert_eq!(change(&world, &token, "*", &body).await.status, 200, "{markdown}");
    }
}

#[actix_web::test]
async fn every_fault_is_told_at_once_in_the_readers_language_and_before_a_stale_version() {
    let world = World::with_people().await;
    let token = world.token(Who::Referent).await;
    let body = json!({
        "presentation": { "language": "fr", "markdown": "<b>" }, "website": "ville", "themes": ["waste", "waste"],
    });
    for (language, sentences) in [("fr", ["HTML", "http", "doublon"]), ("en", ["HTML", "http", "repetition"])]
    {
        let request = world.request(Method::PATCH, &path("own")).bearer(&token).json(&body);
        let refused =
            request.header("if-match", "\"old\"").header("accept-language", language).send().await.json();
        let errors = refused["errors"].as_array().expect("a list");
        let pointers: Vec<_> = errors.iter().map(|error| error["pointer"].as_str().unwrap()).collect();
        assert_eq!(pointers, ["/presentation/markdown", "/website", "/themes/1"]);
        for (error, sentence) in errors.iter().zip(sentences) {
            assert!(error["detail"].as_str().unwrap().contains(sentence), "{error}");
        }
    }
}
