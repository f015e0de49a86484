//! The committed document is that of the program.

use crate::world::Document;

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
