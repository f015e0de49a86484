//! A field of an answer is always there, and may be null; or it may be absent, and is never null.

use std::collections::BTreeSet;

use serde_json::Value;

/// Fields that may be both, by schema: absent where the reader doesn't see them, null where they say nothing.
const HIDDEN_OR_EMPTY: [(&str, &str); 5] = [
    // The member decides who sees it.
    ("Member", "presentation"),
    ("MemberSummary", "excerpt"),
    ("Member", "website"),
    ("Member", "functional_mail"),
    // For the proposer's member and staff; not every step has one.
    ("TopicStep", "reason"),
];

pub(super) fn read(document: &Value) -> Vec<String> {
    let mut walk = Walk { document, seen: BTreeSet::new(), both: BTreeSet::new() };
    for item in document["paths"].as_object().into_iter().flatten().map(|(_, item)| item) {
        for operation in item.as_object().into_iter().flatten().map(|(_, operation)| operation) {
            let place = operation["operationId"].as_str().unwrap_or_default();
            let answers = operation["responses"].as_object().into_iter().flatten();
            for (_, answer) in answers.filter(|(status, _)| status.starts_with('2')) {
                let answer = super::resolve(document, answer);
                for content in answer["content"].as_object().into_iter().flatten().map(|(_, content)| content)
                {
                    walk.schema(place, &content["schema"]);
                }
            }
        }
    }
    let excepted = |place: &str, name: &str| HIDDEN_OR_EMPTY.contains(&(place, name));
    let found = walk.both.iter().filter(|(place, name)| !excepted(place, name)).map(|(place, name)| {
        format!(
            "schema {place}: let its field `{name}` be required if it is always there, or else not nullable \
             (crates/api/src/document/mod.rs)"
        )
    });
    let idle = HIDDEN_OR_EMPTY.iter().filter(|(place, name)| {
        walk.seen.contains(*place) && !walk.both.contains(&((*place).to_owned(), (*name).to_owned()))
    });
    let idle = idle.map(|(place, name)| {
        format!("schema {place}: take `{name}` off the list of crates/xtask/src/lint/absent.rs, which it needs no more")
    });
    found.chain(idle).collect()
}

struct Walk<'a> {
    document: &'a Value,
    /// The named schemas of answers.
    seen: BTreeSet<String>,
    /// Schema and field that may be absent, and null.
    both: BTreeSet<(String, String)>,
}

impl Walk<'_> {
    fn schema(&mut self, place: &str, schema: &Value) {
        if let Some(path) = schema["$ref"].as_str() {
            let name = path.rsplit('/').next().unwrap_or_default();
            if self.seen.insert(name.to_owned()) {
                self.schema(name, super::resolve(self.document, schema));
            }
            return;
        }
        let required: Vec<_> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if !required.contains(&name.as_str()) && may_be_null(property) {
                self.both.insert((place.to_owned(), name.clone()));
            }
            self.schema(place, property);
        }
        let parts = ["allOf", "oneOf", "anyOf"].map(|part| schema[part].as_array());
        parts.into_iter().flatten().flatten().for_each(|part| self.schema(place, part));
        if schema["items"].is_object() {
            self.schema(place, &schema["items"]);
        }
    }
}

fn may_be_null(schema: &Value) -> bool {
    let null = |kind: &Value| kind == "null";
    null(&schema["type"])
        || schema["type"].as_array().is_some_and(|kinds| kinds.iter().any(null))
        || ["oneOf", "anyOf"]
            .iter()
            .any(|part| schema[part].as_array().is_some_and(|parts| parts.iter().any(may_be_null)))
}
