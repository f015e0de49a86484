//! From bytes to what an operation takes: first as JSON (else it is unreadable), then field by field (else some are
//! refused, each at its pointer).

mod faults;
mod once;

use super::refusal;
use crate::problems::{Failure, Place};
use domain::problems::{FieldCode, FieldFault, FieldProblem, ProblemCode};
use faults::all_faults;
use once::Once;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::error::Category;
use serde_path_to_error::{Path, Segment};

/// How deep lists and objects may stand in each other: what serde_json reads.
const DEEPEST: i64 = 127;

pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let value = parse(bytes)?;
    let mut texts = Vec::new();
    find_null_characters(&value, "", &mut texts);
    if !texts.is_empty() {
        return Err(texts.into());
    }
    // serde would take an array for an object, field by field.
    if !value.is_object() {
        return Err(Failure::field("", FieldCode::WrongType));
    }
    match deserialize(&value) {
        Ok(read) => Ok(read),
        Err(first) => Err(all_faults::<T>(value, first).into()),
    }
}

/// JSON, in which each field stands once.
fn parse(bytes: &[u8]) -> Result<Value, Failure> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let Once(value) = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let within = pointer(error.path());
        let error = error.into_inner();
        match error.classify() {
            Category::Data => vec![fault_at(&within, &error.to_string())].into(),
            Category::Io | Category::Syntax | Category::Eof => unreadable(&error),
        }
    })?;
    reader.end().map_err(|error| unreadable(&error))?;
    Ok(value)
}

fn unreadable(error: &serde_json::Error) -> Failure {
    let failure = Failure::of(ProblemCode::UnreadableBody);
    if error.to_string().starts_with("recursion limit exceeded") {
        failure.with(Place::Body(String::new()), FieldFault::new(FieldCode::TooDeep).max(DEEPEST))
    } else {
        failure
    }
}

fn deserialize<T: DeserializeOwned>(value: &Value) -> Result<T, FieldProblem> {
    serde_path_to_error::deserialize(value)
        .map_err(|error| fault_at(&pointer(error.path()), &error.into_inner().to_string()))
}

/// What serde says of a value at a pointer, or of a field there.
fn fault_at(path: &str, message: &str) -> FieldProblem {
    let found = refusal::read(message);
    let pointer = match found.field.map(|field| escaped(&field)) {
        Some(field) if path.rsplit('/').next() != Some(field.as_str()) => format!("{path}/{field}"),
        Some(_) | None => path.to_owned(),
    };
    found.fault.at(pointer)
}

/// Pointers of the texts with U+0000, which PostgreSQL can't hold and no text here wants.
fn find_null_characters(value: &Value, pointer: &str, found: &mut Vec<FieldProblem>) {
    let refused = |pointer: &str| FieldFault::from(FieldCode::InvalidCharacter).at(pointer);
    match value {
        Value::String(text) if text.contains('\0') => found.push(refused(pointer)),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                find_null_characters(item, &format!("{pointer}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let pointer = format!("{pointer}/{}", escaped(name));
                if name.contains('\0') {
                    found.push(refused(&pointer));
                } else {
                    find_null_characters(value, &pointer, found);
                }
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn pointer(path: &Path) -> String {
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", escaped(key)),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => String::new(),
        })
        .collect()
}

/// As a name stands in a JSON pointer (RFC 6901).
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests;
