//! Rules of an operation: its name, words, access, answers and example.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{is_camel_case, resolve};

const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];
const PROBLEM: &str = "application/problem+json";

pub(super) fn read(document: &Value) -> Vec<String> {
    let (mut found, mut seen) = (Vec::new(), HashMap::new());
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let place = format!("{} {path}", method.to_uppercase());
            name(&place, operation, &mut seen, &mut found);
            words_and_access(&place, operation, &mut found);
            answers(document, &place, operation, &mut found);
            example(document, &place, operation, &mut found);
        }
    }
    found
}

fn name<'a>(place: &str, operation: &'a Value, seen: &mut HashMap<&'a str, String>, found: &mut Vec<String>) {
    let Some(name) = operation["operationId"].as_str() else {
        return found.push(format!("{place}: give it an operationId, such as listTerritories"));
    };
    if !is_camel_case(name) {
        found.push(format!("{place}: write its operationId `{name}` in camelCase"));
    }
    if let Some(other) = seen.insert(name, place.to_owned()) {
        found.push(format!("{place}: choose another operationId than `{name}`, which {other} has"));
    }
}

fn words_and_access(place: &str, operation: &Value, found: &mut Vec<String>) {
    if operation["summary"].as_str().is_none_or(|summary| summary.trim().is_empty()) {
        found.push(format!("{place}: give it a summary, one line in the field's words"));
    }
    if operation["tags"].as_array().is_none_or(Vec::is_empty) {
        found.push(format!("{place}: give it a tag, the name of its room"));
    }
    if !operation["security"].is_array() {
        found.push(format!("{place}: declare its security, empty when a visitor may call it"));
    }
    if operation["x-action"].as_str().is_none_or(str::is_empty) {
        found.push(format!("{place}: name its x-action, the action that may() is asked about"));
    }
}

fn answers(document: &Value, place: &str, operation: &Value, found: &mut Vec<String>) {
    let none = Map::new();
    let answers = operation["responses"].as_object().unwrap_or(&none);
    if !answers.keys().any(|status| status.starts_with('2')) {
        found.push(format!("{place}: declare what it answers when all is well (a 2xx)"));
    }
    for (status, answer) in answers {
        if status == "default" {
            found.push(format!("{place}: replace its `default` answer by the statuses that it means"));
        }
        if !status.starts_with(['4', '5']) {
            continue;
        }
        let schema = &resolve(document, answer)["content"][PROBLEM]["schema"];
        if !is_problem(schema) {
            found.push(format!("{place}: let its {status} refer to a problem's schema under {PROBLEM}"));
        }
    }
}

/// A reference to a schema that is named a problem, or a choice of such.
fn is_problem(schema: &Value) -> bool {
    let choice = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array());
    match choice {
        Some(choice) => !choice.is_empty() && choice.iter().all(is_problem),
        None => schema["$ref"].as_str().is_some_and(|path| path.contains("Problem")),
    }
}

fn example(document: &Value, place: &str, operation: &Value, found: &mut Vec<String>) {
    let body = resolve(document, &operation["requestBody"]);
    for (kind, content) in body["content"].as_object().into_iter().flatten() {
        let schema = resolve(document, &content["schema"]);
        let given = [content, schema].iter().any(|part| {
            !part["example"].is_null()
                || part["examples"].as_object().is_some_and(|examples| !examples.is_empty())
                || part["examples"].as_array().is_some_and(|examples| !examples.is_empty())
        });
        if !given {
            found.push(format!("{place}: give its {kind} body an example that the server accepts"));
        }
    }
}
