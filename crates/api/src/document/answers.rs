//! Adds to each operation the answers that follow from what it takes.

use super::problems::schema_name;
use super::security::{let_programs_read, tell_cookie};
use crate::problems::status;
use domain::problems::ProblemCode;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub(super) fn put(document: &mut Value) {
    let Some(paths) = document["paths"].as_object_mut() else { return };
    for (path, item) in paths.iter_mut() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            finish(path, method, operation);
        }
    }
}

fn finish(path: &str, method: &str, operation: &mut Value) {
    let codes = codes(path, operation);
    let cached = method == "get" && path.starts_with("/v1/");
    // What changes a record by its version answers the new one.
    let tagged = cached || has_parameter(operation, "If-Match");
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    let mut parameters = parameters;
    parameters.push(json!({ "$ref": "#/components/parameters/AcceptLanguage" }));
    if cached {
        parameters.push(json!({ "$ref": "#/components/parameters/IfNoneMatch" }));
    }
    operation["parameters"] = Value::Array(parameters);
    if method == "patch" {
        // A merge patch is JSON: programs whose library knows no other type may say so.
        let content = &mut operation["requestBody"]["content"];
        content["application/json"] = content["application/merge-patch+json"].clone();
    }
    let listed = has_parameter(operation, "cursor");
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    if cached {
        responses.insert("304".into(), json!({ "description": "The client has it already" }));
    }
    for (status, response) in responses.iter_mut() {
        let headers = headers(status, tagged, listed);
        response["headers"] = Value::Object(headers);
    }
    for (status, codes) in codes {
        responses.insert(status.to_string(), problem(status, &codes));
    }
    if operation["operationId"] == "signIn" {
        tell_rate(operation);
    }
    tell_cookie(operation);
    let_programs_read(operation);
    if let Some(operation) = operation.as_object_mut() {
        operation.remove("x-problems");
    }
}

/// The one operation with a limit tells it wherever the limit was asked.
fn tell_rate(operation: &mut Value) {
    for status in ["200", "401", "429"] {
        let headers = &mut operation["responses"][status]["headers"];
        headers["RateLimit"] = json!({ "$ref": "#/components/headers/RateLimit" });
        headers["RateLimit-Policy"] = json!({ "$ref": "#/components/headers/RateLimitPolicy" });
    }
}

fn headers(status: &str, tagged: bool, listed: bool) -> Map<String, Value> {
    let reference = |name: &str| json!({ "$ref": format!("#/components/headers/{name}") });
    let mut headers = Map::new();
    headers.insert("X-Request-Id".into(), reference("RequestId"));
    if tagged && matches!(status, "200" | "304") {
        headers.insert("ETag".into(), reference("ETag"));
    }
    if listed && status == "200" {
        headers.insert("Link".into(), reference("Link"));
    }
    if status == "301" {
        headers.insert("Location".into(), reference("Location"));
    }
    headers
}

/// The problems that an operation may answer, by status. Its own are named in `x-problems`.
fn codes(path: &str, operation: &Value) -> BTreeMap<u16, Vec<ProblemCode>> {
    use ProblemCode::*;
    let mut codes = vec![InternalError, Overloaded, UnknownParameter];
    let mut when = |so: bool, more: &[ProblemCode]| {
        if so {
            codes.extend_from_slice(more);
        }
    };
    let parameters: Vec<_> = operation["parameters"].as_array().into_iter().flatten().collect();
    let takes_in = |place: &str| parameters.iter().any(|parameter| parameter["in"] == place);
    let names = |name: &str| parameters.iter().any(|parameter| parameter["name"] == name);
    let secured =
        operation["security"].as_array().into_iter().flatten().any(|way| way.get("bearer").is_some());
    let answers_json = path.starts_with("/v1/") && operation["responses"].get("200").is_some();
    when(takes_in("query"), &[InvalidParameter]);
    when(names("cursor"), &[CursorInvalid, CursorMismatch]);
    when(takes_in("path"), &[NotFound]);
    when(names("If-Match"), &[InvalidParameter, PreconditionRequired, StaleVersion]);
    when(
        operation.get("requestBody").is_some(),
        &[UnreadableBody, RequestTimeout, BodyTooLarge, UnsupportedMediaType],
    );
    when(takes_json(operation), &[ValidationFailed]);
    when(secured, &[AccessTokenInvalid, TokenExpired]);
    when(answers_json, &[NotAcceptable]);
    let own = operation["x-problems"].as_array().into_iter().flatten();
    codes.extend(own.filter_map(|code| code.as_str().and_then(ProblemCode::parse)));
    codes.sort();
    codes.dedup();
    let mut by_status = BTreeMap::<u16, Vec<ProblemCode>>::new();
    for code in codes {
        by_status.entry(status(code).as_u16()).or_default().push(code);
    }
    by_status
}

/// A form is refused by its own standard.
fn takes_json(operation: &Value) -> bool {
    let content = operation["requestBody"]["content"].as_object();
    content.into_iter().flatten().any(|(media_type, _)| media_type.ends_with("json"))
}

fn has_parameter(operation: &Value, name: &str) -> bool {
    operation["parameters"].as_array().into_iter().flatten().any(|parameter| parameter["name"] == name)
}

fn problem(status: u16, codes: &[ProblemCode]) -> Value {
    let reference =
        |code: &ProblemCode| json!({ "$ref": format!("#/components/schemas/{}", schema_name(*code)) });
    let schema = match codes {
        [one] => reference(one),
        several => json!({ "oneOf": several.iter().map(reference).collect::<Vec<_>>() }),
    };
    let names: Vec<_> = codes.iter().map(|code| format!("`{}`", code.as_str())).collect();
    let mut headers = Map::new();
    headers.insert("X-Request-Id".into(), json!({ "$ref": "#/components/headers/RequestId" }));
    if status == 412 {
        headers.insert("ETag".into(), json!({ "$ref": "#/components/headers/ETag" }));
    }
    if status == 401 {
        headers.insert("WWW-Authenticate".into(), json!({ "$ref": "#/components/headers/WwwAuthenticate" }));
    }
    if matches!(status, 429 | 503) {
        headers.insert("Retry-After".into(), json!({ "$ref": "#/components/headers/RetryAfter" }));
    }
    json!({
        "description": names.join(", "),
        "headers": headers,
        "content": { "application/problem+json": { "schema": schema } },
    })
}
