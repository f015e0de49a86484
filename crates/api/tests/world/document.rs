//! The committed document, as the judge of every answer.

use super::Answer;
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};

pub struct Document {
    pub whole: Value,
    validators: Mutex<HashMap<String, &'static Validator>>,
}

impl Document {
    /// The document of the repository.
    pub fn committed() -> &'static Document {
        static COMMITTED: OnceLock<Document> = OnceLock::new();
        COMMITTED.get_or_init(|| {
            let text = include_str!("../../../../openapi/openapi.json");
            Document { whole: serde_json::from_str(text).expect("JSON"), validators: Mutex::default() }
        })
    }

    /// The document's path and operation for a request, if it has them.
    pub fn operation(&self, method: &str, path: &str) -> Option<(&str, &Value)> {
        let asked: Vec<&str> = path.split('?').next().unwrap_or_default().split('/').collect();
        let paths = self.whole["paths"].as_object().expect("paths");
        let fits = |known: &str| {
            let known: Vec<&str> = known.split('/').collect();
            known.len() == asked.len() && known.iter().zip(&asked).all(|(k, a)| k == a || k.starts_with('{'))
        };
        let (path, item) = paths.iter().find(|(path, _)| fits(path))?;
        Some((path, item.get(method.to_lowercase())?))
    }

    /// Panics when the operation doesn't declare the status, or its schema doesn't accept the body.
    pub fn hold(&self, method: &str, path: &str, answer: &Answer) {
        let Some((path, operation)) = self.operation(method, path) else { return };
        let status = answer.status.to_string();
        let declared = &operation["responses"][&status];
        assert!(declared.is_object(), "{method} {path} doesn't declare {status}: {}", answer.text);
        for name in declared["headers"].as_object().into_iter().flatten().map(|(name, _)| name) {
            let optional = matches!(name.as_str(), "Link" | "Retry-After");
            assert!(optional || answer.headers.contains_key(name), "{method} {path} {status} lacks {name}");
        }
        let Some(content) = declared["content"].as_object() else {
            assert!(answer.text.is_empty(), "{method} {path} {status} has a body: {}", answer.text);
            return;
        };
        let said = answer.header("content-type").split(';').next().unwrap_or_default();
        let media = content.get(said).unwrap_or_else(|| panic!("{method} {path} {status} answers {said}"));
        if said.ends_with("json") {
            let errors: Vec<_> = self
                .validator(&format!("{method} {path} {status}"), &media["schema"])
                .iter_errors(&answer.json())
                .map(|error| format!("{} at {}", error, error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{method} {path} {status}: {errors:?}\n{}", answer.text);
        }
    }

    fn validator(&self, name: &str, schema: &Value) -> &'static Validator {
        let mut validators = self.validators.lock().expect("no test panicked here");
        validators.entry(name.to_owned()).or_insert_with(|| {
            let mut schema = json!({ "allOf": [schema] });
            schema["components"] = self.whole["components"].clone();
            let validator = jsonschema::validator_for(&schema).expect("a schema of JSON Schema 2020-12");
            Box::leak(Box::new(validator))
        })
    }
}
