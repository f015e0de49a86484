use serde_json::{Value, json};

use crate::lint::read;

/// A document in which every rule is kept.
fn well() -> Value {
    let problem = json!({"content": {"application/problem+json": {"schema": {
        "oneOf": [{"$ref": "#/components/schemas/NotFoundProblem"}]
    }}}});
    json!({
        "paths": {"/v1/members/{id}": {"patch": {
            "operationId": "updateMember", "summary": "Change a member", "tags": ["members"],
            "security": [{"session": []}], "x-action": "members.update",
            "requestBody": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/MemberChange"}
            }}},
            "responses": {"200": {"description": "Changed"}, "404": {"$ref": "#/components/responses/NotFound"}}
        }}},
        "components": {
            "responses": {"NotFound": problem},
            "schemas": {
                "NotFoundProblem": {"type": "object"},
                "MemberChange": {
                    "type": "object", "example": {"website": null},
                    "properties": {"website": {"type": ["string", "null"]}}
                }
            }
        }
    })
}

/// What is found once the part at `pointer` is replaced.
fn after(pointer: &str, part: Value) -> Vec<String> {
    let mut document = well();
    *document.pointer_mut(pointer).expect("the part is in the document") = part;
    read(&document)
}

const OPERATION: &str = "/paths/~1v1~1members~1{id}/patch";

#[test]
fn a_document_that_keeps_every_rule_has_no_finding() {
    assert_eq!(read(&well()), Vec::<String>::new());
}

#[test]
fn each_rule_of_an_operation_is_found_broken() {
    let broken = [
        ("operationId", Value::Null, "give it an operationId"),
        ("operationId", json!("update_member"), "in camelCase"),
        ("summary", json!(" "), "give it a summary"),
        ("tags", json!([]), "give it a tag"),
        ("security", Value::Null, "declare its security"),
        ("x-action", Value::Null, "name its x-action"),
        ("responses", json!({"304": {}}), "when all is well"),
        ("responses", json!({"204": {}, "default": {}}), "replace its `default`"),
        ("responses/404", json!({"content": {"application/json": {}}}), "let its 404 refer"),
        ("requestBody/content", json!({"application/json": {"schema": {}}}), "an example"),
    ];
    for (part, value, sentence) in broken {
        let found = after(&format!("{OPERATION}/{part}"), value);
        assert!(found.len() == 1 && found[0].contains(sentence), "{part}: {found:?}");
    }
}

#[test]
fn two_operations_of_one_name_are_found() {
    let mut document = well();
    let operation = document.pointer(OPERATION).expect("the operation").clone();
    document["paths"]["/v1/other"] = json!({"post": operation});
    assert!(read(&document)[0].contains("choose another operationId"));
}

#[test]
fn an_open_choice_of_problems_is_found() {
    let open = json!({"oneOf": [{"$ref": "#/components/schemas/NotFoundProblem"}, {"type": "object"}]});
    let found = after("/components/responses/NotFound/content/application~1problem+json/schema", open);
    assert!(found[0].contains("let its 404 refer"), "{found:?}");
}

#[test]
fn names_of_schemas_are_in_pascal_case_and_unlike() {
    let schemas = json!({"MemberChange": {"example": {}}, "memberchange": {}});
    let found = after("/components/schemas", schemas);
    assert!(found.iter().any(|finding| finding.contains("PascalCase")), "{found:?}");
    assert!(found.iter().any(|finding| finding.contains("by more than its capitals")), "{found:?}");
}

#[test]
fn a_property_that_can_only_be_null_is_found() {
    for property in [json!({"type": "null"}), json!({"type": ["null"]}), json!({"const": null})] {
        let found = after("/components/schemas/MemberChange/properties/website", property);
        assert!(found.len() == 1 && found[0].contains("`website`"), "{found:?}");
    }
}
