//! The committed document is that of the program.

use crate::world::{Document, PASSWORD, Who, World};
use reqwest::Method;
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn the_committed_document_is_the_programs() {
    let committed = include_str!("../../../openapi/openapi.json");
    let printed = api::document::Document::of_this_program().text;
    assert!(
        committed == printed,
        "openapi/openapi.json is not what the program says: print it again, as CONTRIBUTING.md says"
    );
}

#[test]
fn each_action_of_the_document_is_one_of_the_domain() {
    for (path, item) in Document::committed().whole["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let action = operation["x-action"].as_str().unwrap_or_default();
            assert!(!domain::access::Action::named(action).is_empty(), "{method} {path}: {action:?}");
        }
    }
}

#[test]
fn an_answer_names_its_headers_and_each_header_is_named_by_an_answer() {
    let document = &Document::committed().whole;
    let mut named = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            for (status, answer) in operation["responses"].as_object().unwrap() {
                let demanded = match status.as_str() {
                    "301" => Some("Location"),
                    "401" => Some("WWW-Authenticate"),
                    _ => None,
                };
                let headers = answer["headers"].as_object().unwrap();
                assert!(demanded.is_none_or(|name| headers.contains_key(name)), "{method} {path} {status}");
                named.extend(headers.values().filter_map(|header| header["$ref"].as_str()));
            }
        }
    }
    for name in document["components"]["headers"].as_object().unwrap().keys() {
        assert!(named.contains(format!("#/components/headers/{name}").as_str()), "{name}");
    }
}

/// That each answer which declares a cookie sets one is seen by the test client.
#[actix_web::test]
async fn the_cookie_that_the_document_names_is_the_one_that_is_set() {
    let world = World::with_people().await;
    let name = &Document::committed().whole["components"]["securitySchemes"]["refresh_cookie"]["name"];
    let name = name.as_str().unwrap();
    let body = json!({ "email": Who::Reader.mail(), "password": PASSWORD });
    let signed_in = world.request(Method::POST, "/v1/auth/sign-in").json(&body).send().await;
    let (pair, attributes) = signed_in.header("set-cookie").split_once("; ").unwrap();
    assert_eq!(pair.split_once('=').unwrap().0, name);
    let declared = &Document::committed().whole["components"]["headers"]["SetRefreshCookie"]["example"];
    let said = |set: &str| {
        let mut said: Vec<_> =
            set.split("; ").map(|part| part.split("Expires").next().unwrap().to_owned()).collect();
        said.sort();
        said
    };
    let (_, example) = declared.as_str().unwrap().split_once("; ").unwrap();
    assert_eq!(said(&format!("{attributes}; Secure")), said(example));
    for (path, status) in [("/v1/auth/refresh", 200), ("/v1/auth/sign-out", 204)] {
        let answer = world.request(Method::POST, path).header("cookie", pair).send().await;
        assert_eq!(answer.status, status, "{path}");
        assert!(answer.header("set-cookie").starts_with(&format!("{name}=")), "{path}");
    }
}
