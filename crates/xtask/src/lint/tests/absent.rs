use serde_json::{Value, json};

use crate::lint::absent::read;

/// A document whose one answer is a list of records with these fields.
fn with(required: &Value, field: &Value) -> Value {
    json!({
        "paths": {"/v1/things": {"get": {
            "operationId": "listThings",
            "responses": {"200": {"content": {"application/json": {"schema": {
                "$ref": "#/components/schemas/ThingList"
            }}}}}
        }}},
        "components": {"schemas": {
            "ThingList": {"allOf": [{"type": "object", "properties": {
                "data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
            }}]},
            "Thing": {"type": "object", "required": required, "properties": {"place": field}},
            "ThingPatch": {"type": "object", "properties": {"place": {"type": ["string", "null"]}}}
        }}
    })
}

#[test]
fn a_field_that_may_be_absent_and_null_is_found() {
    let nullable = [
        json!({"type": ["string", "null"]}),
        json!({"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Thing"}]}),
    ];
    for field in nullable {
        let found = read(&with(&json!([]), &field));
        assert!(found.len() == 1 && found[0].contains("schema Thing: let its field `place`"), "{found:?}");
        assert_eq!(read(&with(&json!(["place"]), &field)), Vec::<String>::new());
    }
    assert_eq!(read(&with(&json!([]), &json!({"type": "string"}))), Vec::<String>::new());
}

#[test]
fn an_exception_that_is_needed_no_more_is_found() {
    let mut document = with(&json!(["place"]), &json!({"type": "string"}));
    document["components"]["schemas"]["Thing"]["properties"]["step"] =
        json!({"$ref": "#/components/schemas/TopicStep"});
    document["components"]["schemas"]["TopicStep"] =
        json!({"type": "object", "properties": {"reason": {"type": ["string", "null"]}}});
    assert_eq!(read(&document), Vec::<String>::new());
    document["components"]["schemas"]["TopicStep"]["properties"]["reason"] = json!({"type": "string"});
    assert!(read(&document)[0].contains("take `reason` off the list"), "{:?}", read(&document));
}
