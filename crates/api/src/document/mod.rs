//! The OpenAPI document: made from the code, finished by rules that hold for every operation.
//!
//! An operation says what is its own; [`answers`] adds the problems that its parameters, body and security entail,
//! so that no list kept by hand falls short. The document is served, committed and tested to be the truth.
//!
//! A field of an answer that is always there is required, and nullable where it is an `Option`
//! (`#[schema(required = true)]`). One with `skip_serializing_if` is optional and never null (`nullable = false`). Only an
//! `Option<Option<…>>` may be both: absent where the reader doesn't see it, null where it says nothing (`required = false`).
//! `xtask` finds a field that is both and isn't on its list; the tests' client, an answer that isn't as declared.

mod answers;
mod frame;
mod page;
mod problems;
mod security;
mod show;

pub(crate) use page::page;

use crate::routes;
use serde_json::Value;
use utoipa_actix_web::AppExt;
use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(show::get_document);
}

/// The document and what the server looks up in it.
#[derive(Debug)]
pub struct Document {
    pub text: String,
    operations: Vec<Operation>,
}

/// What the server looks up of an operation.
#[derive(Debug)]
struct Operation {
    /// Its path, by segments.
    path: Vec<String>,
    method: String,
    takes_query: bool,
}

impl Operation {
    fn is_at(&self, asked: &[&str]) -> bool {
        self.path.len() == asked.len()
            && self
                .path
                .iter()
                .zip(asked)
                .all(|(known, asked)| known == asked || (known.starts_with('{') && !asked.is_empty()))
    }
}

impl Document {
    /// The document of this very program.
    pub fn of_this_program() -> Document {
        let app = actix_web::App::new().into_utoipa_app().configure(routes::every);
        let (_, openapi) = app.split_for_parts();
        let mut document = serde_json::to_value(&openapi).unwrap_or_default();
        frame::put(&mut document);
        problems::put_schemas(&mut document);
        answers::put(&mut document);
        let operations = operations(&document);
        let mut text = serde_json::to_string_pretty(&sorted(document)).unwrap_or_default();
        text.push('\n');
        Document { text, operations }
    }

    /// The methods that an address takes; none when the document doesn't know it.
    pub fn methods(&self, path: &str) -> Vec<String> {
        let mut methods: Vec<String> = self.at(path).map(|operation| operation.method.clone()).collect();
        methods.sort();
        methods.dedup();
        methods
    }

    /// Whether an operation stands there that has no parameter in its query.
    pub fn takes_no_query(&self, method: &str, path: &str) -> bool {
        let there = self.at(path).filter(|operation| operation.method == method);
        there.map(|operation| operation.takes_query).max() == Some(false)
    }

    fn at(&self, path: &str) -> impl Iterator<Item = &Operation> {
        let asked: Vec<&str> = path.split('/').collect();
        self.operations.iter().filter(move |operation| operation.is_at(&asked))
    }
}

fn operations(document: &Value) -> Vec<Operation> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(path, item)| {
        item.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation))
    });
    operations
        .map(|(path, method, operation)| {
            let parameters = operation["parameters"].as_array();
            Operation {
                path: path.split('/').map(str::to_owned).collect(),
                method: method.to_uppercase(),
                takes_query: parameters.into_iter().flatten().any(|parameter| parameter["in"] == "query"),
            }
        })
        .collect()
}

/// Keys in order, so that the same code always prints the same document.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.into_iter().map(|(name, value)| (name, sorted(value))).collect();
            fields.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(fields.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}
