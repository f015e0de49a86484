//! A schema as one flat thing: references followed, `allOf` joined, alternatives laid over each other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What a schema allows. Empty kinds allow any type, empty values any value.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) kinds: BTreeSet<String>,
    pub(super) values: BTreeSet<String>,
    pub(super) properties: BTreeMap<String, Value>,
    pub(super) required: BTreeSet<String>,
    pub(super) items: Option<Value>,
    /// `maxLength`, `minimum` and their like.
    limits: BTreeMap<&'static str, f64>,
}

const CEILINGS: [&str; 3] = ["maximum", "maxItems", "maxLength"];
const FLOORS: [&str; 3] = ["minimum", "minItems", "minLength"];

pub(super) fn shape(document: &Value, schema: &Value) -> Shape {
    let mut whole = Shape::default();
    lay(document, schema, &mut whole);
    whole
}

fn lay(document: &Value, schema: &Value, whole: &mut Shape) {
    let schema = super::resolve(document, schema);
    match &schema["type"] {
        Value::Array(kinds) => whole.kinds.extend(kinds.iter().filter_map(Value::as_str).map(str::to_owned)),
        Value::String(kind) => drop(whole.kinds.insert(kind.clone())),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {}
    }
    whole.values.extend(schema["enum"].as_array().into_iter().flatten().map(Value::to_string));
    whole.values.extend(schema.get("const").map(Value::to_string));
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        whole.properties.entry(name.clone()).or_insert_with(|| property.clone());
    }
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    whole.required.extend(required.map(str::to_owned));
    if let Some(items) = schema.get("items") {
        whole.items.get_or_insert_with(|| items.clone());
    }
    for limit in CEILINGS.into_iter().chain(FLOORS) {
        if let Some(number) = schema[limit].as_f64() {
            whole.limits.insert(limit, number);
        }
    }
    for part in ["allOf", "oneOf", "anyOf"] {
        schema[part].as_array().into_iter().flatten().for_each(|inside| lay(document, inside, whole));
    }
}

impl Shape {
    /// The limits that let pass less than before, with today's number.
    pub(super) fn narrowed(&self, now: &Shape) -> Vec<(&'static str, f64)> {
        let narrower = |limit: &'static str, ceiling: bool| {
            let number = *now.limits.get(limit)?;
            let before = self.limits.get(limit).copied();
            let narrows = before.is_none_or(|before| if ceiling { number < before } else { number > before });
            narrows.then_some((limit, number))
        };
        let ceilings = CEILINGS.into_iter().filter_map(|limit| narrower(limit, true));
        ceilings.chain(FLOORS.into_iter().filter_map(|limit| narrower(limit, false))).collect()
    }
}
