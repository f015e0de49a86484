//! What holds for every operation.

use crate::world::{Document, World};
use reqwest::Method;

#[actix_web::test]
async fn bad_parameters_are_named_in_the_readers_language() {
    let world = World::with_register().await;
    for (query, code, parameter, field) in [
        ("limite=3", "unknown_parameter", "limite", "unknown_field"),
        ("limit=trois", "invalid_parameter", "limit", "invalid_format"),
        ("limit=0", "invalid_parameter", "limit", "out_of_range"),
        ("limit=101", "invalid_parameter", "limit", "out_of_range"),
        ("kind=canton", "invalid_parameter", "kind", "unknown_value"),
        ("siren=null", "invalid_parameter", "siren", "invalid_siren"),
        ("siren=213303184", "invalid_parameter", "siren", "invalid_siren"),
        ("epci=33", "invalid_parameter", "epci", "invalid_format"),
        ("departement=333", "invalid_parameter", "departement", "invalid_format"),
        ("q=b", "invalid_parameter", "q", "too_short"),
        ("sort=age", "invalid_parameter", "sort", "unknown_value"),
        ("count=peut-etre", "invalid_parameter", "count", "invalid_format"),
        ("q=bo%00", "invalid_parameter", "q", "invalid_character"),
    ] {
        let answer = world.get(&format!("/v1/territories?{query}")).send().await;
        assert_eq!(answer.problem(), code, "{query}");
        assert_eq!(answer.status, 400, "{query}");
        let problem = answer.json();
        assert_eq!(problem["errors"][0]["parameter"], parameter, "{query}");
        assert_eq!(problem["errors"][0]["code"], field, "{query}");
        assert_eq!(problem["type"], format!("http://platform.test/problems/{code}"));
        assert_eq!(answer.header("content-language"), "fr");
        assert_eq!(answer.header("x-request-id"), problem["request_id"].as_str().unwrap());
    }
    let french = world.get("/v1/territories?limit=0").send().await.json();
    let english = world.get("/v1/territories?limit=0").header("accept-language", "en").send().await.json();
    assert_ne!(french["title"], english["title"]);
    assert_ne!(french["errors"][0]["detail"], english["errors"][0]["detail"]);
}

#[actix_web::test]
async fn a_cursor_serves_its_own_filters_alone() {
    let world = World::with_register().await;
    let page = world.read("/v1/territories?kind=epci&limit=2").await;
    let cursor = page["next"].as_str().unwrap();
    let same = world.read(&format!("/v1/territories?kind=epci&limit=5&cursor={cursor}")).await;
    assert_eq!(same["data"].as_array().unwrap().len(), 5);
    let other = world.get(&format!("/v1/territories?kind=commune&cursor={cursor}")).send().await;
    assert_eq!(other.problem(), "cursor_mismatch");
    let sorted = world.get(&format!("/v1/territories?kind=epci&sort=-name&cursor={cursor}")).send().await;
    assert_eq!(sorted.problem(), "cursor_mismatch");
    assert_eq!(world.get("/v1/territories?cursor=abc").send().await.problem(), "cursor_invalid");
}

#[actix_web::test]
async fn the_next_page_is_a_link_too() {
    let world = World::with_register().await;
    let answer = world.get("/v1/territories?kind=epci&limit=2").send().await;
    let next = answer.json()["next"].as_str().unwrap().to_owned();
    let expected =
        format!("<http://platform.test/v1/territories?kind=epci&limit=2&cursor={next}>; rel=\"next\"");
    assert_eq!(answer.header("link"), expected);
    assert!(!world.get("/v1/territories?kind=region").send().await.headers.contains_key("link"));
}

#[actix_web::test]
async fn another_method_is_405_with_what_is_allowed() {
    let world = World::with_register().await;
    for path in ["/v1/territories", "/v1/territories/commune/33318", "/health/live"] {
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let answer = world.request(method.clone(), path).send_raw().await;
            assert_eq!(answer.status, 405, "{method} {path}");
            assert_eq!(answer.header("allow"), "GET, HEAD");
            assert_eq!(answer.json()["allowed"][0], "GET");
        }
    }
    let head = world.request(Method::HEAD, "/v1/territories").send_raw().await;
    assert_eq!((head.status, head.text.as_str()), (200, ""));
}

#[actix_web::test]
async fn a_parameter_that_an_operation_does_not_have_is_refused_by_each() {
    let world = World::with_register().await;
    let paths = Document::committed().whole["paths"].as_object().unwrap();
    for (path, item) in paths {
        for method in item.as_object().unwrap().keys() {
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let path = path.replace(['{', '}'], "");
            let answer = world.request(method.clone(), &format!("{path}?inconnu=1&limte=2")).send_raw().await;
            assert_eq!(
                (answer.status, answer.problem().as_str()),
                (400, "unknown_parameter"),
                "{method} {path}"
            );
            let named: Vec<_> = answer.json()["errors"]
                .as_array()
                .unwrap()
                .iter()
                .map(|error| error["parameter"].clone())
                .collect();
            assert_eq!(named, ["inconnu", "limte"], "{method} {path}");
        }
    }
}

#[actix_web::test]
async fn an_unknown_address_of_the_api_is_a_problem() {
    let world = World::with_register().await;
    for path in ["/v1/nothing", "/v1", "/oauth/nothing", "/.well-known/nothing", "/health/nothing"] {
        let answer = world.get(path).send_raw().await;
        assert_eq!((answer.status, answer.problem().as_str()), (404, "not_found"), "{path}");
    }
}

#[actix_web::test]
async fn a_client_that_reads_no_json_gets_406() {
    let world = World::with_register().await;
    let answer = world.get("/v1/territories").header("accept", "text/csv").send().await;
    assert_eq!((answer.status, answer.problem().as_str()), (406, "not_acceptable"));
    assert!(answer.json()["detail"].as_str().unwrap().ends_with("Acceptez « application/json »."));
    for accepted in ["*/*", "application/*", "application/json", "text/html, application/json;q=0.5"] {
        assert_eq!(world.get("/v1/territories?limit=1").header("accept", accepted).send().await.status, 200);
    }
}

#[actix_web::test]
async fn who_accepts_no_coding_of_ours_is_answered_without_any() {
    let world = World::with_register().await;
    for accepted in ["identity;q=0", "*;q=0", "zstd, *;q=0", "zstd;q=1, identity;q=0"] {
        for (path, status) in [("/v1/territories?limit=1", 200), ("/v1/territories?limit=0", 400)] {
            let answer = world.get(path).header("accept-encoding", accepted).send().await;
            assert_eq!((answer.status, answer.header("content-encoding")), (status, ""), "{accepted}");
            assert!(!answer.header("x-request-id").is_empty(), "{accepted}: {path}");
        }
    }
}

#[actix_web::test]
async fn a_lost_database_is_503_and_the_program_stays_alive() {
    let world = World::with_register().await;
    assert_eq!(world.get("/health/ready").send().await.status, 200);
    world.database.disappear().await;
    assert_eq!(world.get("/health/live").send().await.status, 200);
    let ready = world.get("/health/ready").send().await;
    assert_eq!((ready.status, ready.problem().as_str()), (503, "not_ready"));
    let list = world.get("/v1/territories").send().await;
    assert_eq!(list.status, 503, "{}", list.text);
}
