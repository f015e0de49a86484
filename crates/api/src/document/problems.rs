//! One closed schema a problem code, so that a client's types narrow on `code`.

use crate::problems::{oauth_error, status};
use domain::problems::{FieldCode, ProblemCode};
use serde_json::{Value, json};
use words::Language;

/// The schema's name: `NotFoundProblem` for `not_found`.
pub(super) fn schema_name(code: ProblemCode) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    format!("{}Problem", code.as_str().split('_').map(capital).collect::<String>())
}

pub(super) fn put_schemas(document: &mut Value) {
    let field_codes: Vec<_> = FieldCode::all().iter().map(|code| code.as_str()).collect();
    document["components"]["schemas"]["ProblemField"] = json!({
        "type": "object",
        "description": "A field of the body, a parameter or a header that was refused.",
        "required": ["code", "detail"],
        "additionalProperties": false,
        "properties": {
            "pointer": { "type": "string", "description": "Where in the body: a JSON pointer (RFC 6901)." },
            "parameter": { "type": "string", "description": "Which parameter of the address, or which header." },
            "code": { "type": "string", "enum": field_codes },
            "detail": { "type": "string", "description": "Why, in the reader's language." },
        },
    });
    for code in ProblemCode::all() {
        document["components"]["schemas"][schema_name(*code)] = schema(*code);
    }
}

fn schema(code: ProblemCode) -> Value {
    let mut properties = json!({
        "type": { "type": "string", "format": "uri", "description": "The page that explains this problem." },
        "title": { "type": "string" },
        "status": { "const": status(code).as_u16(), "type": "integer" },
        "detail": { "type": "string", "description": "What happened and what to do next." },
        "code": { "const": code.as_str(), "type": "string" },
        "request_id": { "type": "string" },
        "errors": { "type": "array", "items": { "$ref": "#/components/schemas/ProblemField" } },
    });
    let mut own = |name: &str, schema: Value| {
        properties[name] = schema;
    };
    if let Some(error) = oauth_error(code) {
        own(
            "error",
            json!({ "const": error, "type": "string", "description": "The same by RFC 6749, 5.2." }),
        );
    }
    match status(code).as_u16() {
        405 => own("allowed", json!({ "type": "array", "items": { "type": "string" } })),
        409 => own("possible", json!({ "type": "array", "items": { "type": "string" } })),
        412 => own("current", json!({ "type": "object", "description": "The record as it stands now." })),
        _ => {}
    }
    json!({
        "type": "object",
        "description": words::problem_detail(code, Language::En),
        "required": ["type", "title", "status", "detail", "code", "request_id"],
        "additionalProperties": false,
        "properties": properties,
    })
}
