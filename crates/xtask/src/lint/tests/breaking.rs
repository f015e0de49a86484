use serde_json::{Value, json};

use crate::lint::breaking::between;

fn document() -> Value {
    json!({
        "paths": {"/v1/members/{member}": {"patch": {
            "operationId": "updateMember",
            "parameters": [
                {"name": "If-Match", "in": "header", "required": false, "schema": {"type": "string"}},
                {"name": "lang", "in": "query", "schema": {"type": "string", "enum": ["fr", "en"]}}
            ],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Change"}}}},
            "responses": {
                "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Member"}}}},
                "404": {"description": "problem"}
            }
        }}},
        "components": {"schemas": {
            "Change": {"type": "object", "properties": {
                "website": {"type": ["string", "null"], "maxLength": 200},
                "themes": {"type": "array", "items": {"type": "string"}}
            }},
            "Member": {"allOf": [
                {"$ref": "#/components/schemas/Summary"},
                {"type": "object", "required": ["website"], "properties": {"website": {"type": "string"}}}
            ]},
            "Summary": {"type": "object", "required": ["id", "parent"], "properties": {
                "id": {"type": "string"},
                "parent": {"oneOf": [{"$ref": "#/components/schemas/Summary"}, {"type": "null"}]}
            }}
        }}
    })
}

/// What breaks when the part at `pointer` is replaced.
fn after(pointer: &str, part: Value) -> Vec<String> {
    let before = document();
    let mut now = before.clone();
    *now.pointer_mut(pointer).expect("the part is in the document") = part;
    between(&before, &now)
}

const OPERATION: &str = "/paths/~1v1~1members~1{member}/patch";
const SCHEMAS: &str = "/components/schemas";

#[test]
fn the_same_document_breaks_nothing() {
    assert_eq!(between(&document(), &document()), Vec::<String>::new());
}

#[test]
fn what_is_added_breaks_nothing() {
    let more = json!({"type": "object", "required": ["id", "parent", "name"], "properties": {
        "id": {"type": "string"}, "name": {"type": "string"},
        "parent": {"oneOf": [{"$ref": "#/components/schemas/Summary"}, {"type": "null"}]}
    }});
    assert_eq!(after(&format!("{SCHEMAS}/Summary"), more), Vec::<String>::new());
    let optional = json!([
        {"name": "If-Match", "in": "header", "required": false, "schema": {"type": "string"}},
        {"name": "lang", "in": "query", "schema": {"type": "string", "enum": ["fr", "en", "eu"]}},
        {"name": "count", "in": "query", "schema": {"type": "boolean"}}
    ]);
    assert_eq!(after(&format!("{OPERATION}/parameters"), optional), Vec::<String>::new());
}

#[test]
fn an_operation_that_is_gone_or_moved_breaks() {
    assert_eq!(after("/paths", json!({})), ["updateMember: the operation is gone"]);
    let mut moved = document();
    let item = moved["paths"]["/v1/members/{member}"].take();
    moved["paths"] = json!({"/v1/people/{member}": item});
    assert_eq!(
        between(&document(), &moved),
        ["updateMember: PATCH /v1/members/{member} is now PATCH /v1/people/{member}"]
    );
}

#[test]
fn a_parameter_that_is_gone_demanded_or_narrower_breaks() {
    let parameters = json!([
        {"name": "If-Match", "in": "header", "required": true, "schema": {"type": "string"}},
        {"name": "lang", "in": "query", "schema": {"type": "string", "enum": ["fr"]}}
    ]);
    assert_eq!(
        after(&format!("{OPERATION}/parameters"), parameters),
        [
            "updateMember: the header parameter `If-Match` is demanded",
            "updateMember: the query parameter `lang` may not be \"en\" any more",
        ]
    );
    assert_eq!(after(&format!("{OPERATION}/parameters"), json!([])).len(), 2);
}

#[test]
fn a_body_that_is_refused_now_breaks() {
    let narrower = json!({"type": "object", "required": ["themes"], "properties": {
        "website": {"type": "string", "maxLength": 100},
        "themes": {"type": "array", "maxItems": 3, "items": {"type": "integer"}}
    }});
    assert_eq!(
        after(&format!("{SCHEMAS}/Change"), narrower),
        [
            "updateMember: the body demands `themes`",
            "updateMember: the body, `themes` has a narrower maxItems: 3",
            "updateMember: the body, `themes`, each may not be of type string any more",
            "updateMember: the body, `website` may not be of type null any more",
            "updateMember: the body, `website` has a narrower maxLength: 100",
        ]
    );
    assert_eq!(
        after(&format!("{OPERATION}/requestBody/content"), json!({})),
        ["updateMember: the body is refused as application/json"]
    );
}

#[test]
fn an_answer_without_what_clients_read_breaks() {
    let less = json!({"type": "object", "required": [], "properties": {"id": {"type": ["string", "null"]}}});
    assert_eq!(
        after(&format!("{SCHEMAS}/Summary"), less),
        [
            "updateMember: the answer 200 may come without `id`",
            "updateMember: the answer 200, `id` may be of type null now",
            "updateMember: the answer 200 has no `parent` any more",
        ]
    );
    assert_eq!(
        after(&format!("{OPERATION}/responses"), json!({"404": {"description": "problem"}})),
        ["updateMember: the answer 200 is gone"]
    );
}

#[test]
fn an_answer_that_could_be_anything_may_become_one_thing() {
    let mut before = document();
    *before.pointer_mut(&format!("{SCHEMAS}/Member")).expect("the schema") = json!({});
    assert_eq!(between(&before, &document()), Vec::<String>::new());
}

#[test]
fn problems_may_come_and_go() {
    let responses = document().pointer(&format!("{OPERATION}/responses/200")).cloned();
    assert_eq!(after(&format!("{OPERATION}/responses"), json!({"200": responses})), Vec::<String>::new());
}
