//! Rules of the schemas: their names, and no property that can only be null.

use std::collections::HashMap;

use serde_json::Value;

use super::is_pascal_case;

pub(super) fn read(document: &Value) -> Vec<String> {
    let (mut found, mut seen) = (Vec::new(), HashMap::new());
    for (name, schema) in document["components"]["schemas"].as_object().into_iter().flatten() {
        if !is_pascal_case(name) {
            found.push(format!("schema {name}: name it in PascalCase, resource and shape"));
        }
        if let Some(other) = seen.insert(name.to_lowercase(), name) {
            found.push(format!(
                "schema {name}: choose a name that differs from {other} by more than its capitals"
            ));
        }
        properties(&format!("schema {name}"), schema, &mut found);
    }
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        properties(path, item, &mut found);
    }
    found
}

/// Looks for such properties at any depth below `part`.
fn properties(place: &str, part: &Value, found: &mut Vec<String>) {
    match part {
        Value::Object(members) => {
            for (name, property) in members.get("properties").and_then(Value::as_object).into_iter().flatten()
            {
                if is_only_null(property) {
                    found.push(format!("{place}: say what its property `{name}` is when it isn't null"));
                }
            }
            let kept = members.iter().filter(|(key, _)| !["example", "examples"].contains(&key.as_str()));
            kept.for_each(|(_, inside)| properties(place, inside, found));
        }
        Value::Array(parts) => parts.iter().for_each(|inside| properties(place, inside, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_only_null(property: &Value) -> bool {
    let nothing = |kind: &Value| kind == "null";
    nothing(&property["type"])
        || property["type"].as_array().is_some_and(|kinds| kinds.iter().all(nothing))
        || property["enum"].as_array().is_some_and(|values| values.iter().all(Value::is_null))
        || property.get("const").is_some_and(Value::is_null)
}
