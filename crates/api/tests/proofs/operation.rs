//! The operations, as the document lists them.

use crate::world::Document;
use domain::access::Action;
use reqwest::Method;
use serde_json::Value;

pub struct Operation {
    pub id: String,
    pub method: Method,
    /// With its parameters in braces.
    pub path: String,
    pub action: Action,
    /// Whether it takes an access token; without one, whoever asks is a visitor.
    pub knows_callers: bool,
    pub takes_if_match: bool,
    /// Each parameter of the query, resolved.
    pub query: Vec<Value>,
    /// Media type and example of the body.
    pub body: Option<(String, Value)>,
    /// The media types of its good answers; empty for an answer without a body.
    pub formats: Vec<String>,
    statuses: Vec<String>,
}

impl Operation {
    pub fn all() -> Vec<Operation> {
        let paths = Document::committed().whole["paths"].as_object().expect("paths");
        paths
            .iter()
            .flat_map(|(path, item)| {
                let methods = item.as_object().expect("operations");
                methods.iter().map(|(method, operation)| Operation::read(method, path, operation))
            })
            .collect()
    }

    fn read(method: &str, path: &str, operation: &'static Value) -> Operation {
        let id = operation["operationId"].as_str().expect("an operationId").to_owned();
        let parameters: Vec<&Value> =
            operation["parameters"].as_array().into_iter().flatten().map(resolved).collect();
        let body = operation["requestBody"]["content"].as_object().and_then(|content| content.iter().next());
        let body = body.map(|(media, content)| (media.clone(), content["example"].clone()));
        assert!(body.as_ref().is_none_or(|(_, example)| !example.is_null()), "{id}: its body has no example");
        let answers = operation["responses"].as_object().into_iter().flatten();
        let statuses = answers.clone().map(|(status, _)| status.clone()).collect();
        let good = answers.filter(|(status, _)| status.starts_with('2'));
        let formats = good.flat_map(|(_, answer)| answer["content"].as_object().into_iter().flatten());
        Operation {
            method: method.to_uppercase().parse().expect("a method"),
            path: path.to_owned(),
            action: action(operation, body.as_ref().map(|(_, example)| example)),
            knows_callers: any(&operation["security"], |way| way.get("bearer").is_some()),
            takes_if_match: parameters.iter().any(|parameter| parameter["name"] == "If-Match"),
            query: parameters.into_iter().filter(|parameter| parameter["in"] == "query").cloned().collect(),
            body,
            formats: formats.map(|(media, _)| media.clone()).collect(),
            statuses,
            id,
        }
    }

    /// Whether the document lists answers of this status.
    pub fn answers(&self, status: u16) -> bool {
        self.statuses.contains(&status.to_string())
    }

    pub fn is_read(&self) -> bool {
        self.method == Method::GET
    }

    pub fn query_parameter(&self, name: &str) -> Option<&Value> {
        self.query.iter().find(|parameter| parameter["name"] == name)
    }
}

/// The action that `x-action` names; of several, the step that the example takes.
fn action(operation: &Value, example: Option<&Value>) -> Action {
    let named = Action::named(operation["x-action"].as_str().unwrap_or_default());
    let asked = example.and_then(|example| example["transition"].as_str());
    let fits =
        |action: &Action| !matches!(action, Action::TransitionTopic(step) if Some(step.as_str()) != asked);
    named.into_iter().find(fits).unwrap_or_else(|| panic!("{}: no action", operation["operationId"]))
}

fn resolved(parameter: &'static Value) -> &'static Value {
    match parameter["$ref"].as_str() {
        Some(reference) => Document::committed()
            .whole
            .pointer(reference.trim_start_matches('#'))
            .expect("what is referred to"),
        None => parameter,
    }
}

fn any(list: &Value, holds: impl Fn(&Value) -> bool) -> bool {
    list.as_array().into_iter().flatten().any(holds)
}
