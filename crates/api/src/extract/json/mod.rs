//! From bytes to what an operation takes: first as JSON (else it is unreadable), then field by field (else some are
//! refused, each at its pointer).

use super::refusal;
use crate::problems::{Failure, Place};
use domain::problems::{FieldCode, FieldFault, FieldProblem, ProblemCode};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

/// How deep lists and objects may stand in each other: what serde_json reads.
const DEEPEST: i64 = 127;

pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| unreadable(&error))?;
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

fn unreadable(error: &serde_json::Error) -> Failure {
    let failure = Failure::of(ProblemCode::UnreadableBody);
    if error.to_string().starts_with("recursion limit exceeded") {
        failure.with(Place::Body(String::new()), FieldFault::new(FieldCode::TooDeep).max(DEEPEST))
    } else {
        failure
    }
}

fn deserialize<T: DeserializeOwned>(value: &Value) -> Result<T, FieldProblem> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = pointer(error.path());
        let found = refusal::read(&error.into_inner().to_string());
        let pointer = match found.field {
            Some(field) if path.rsplit('/').next() != Some(field.as_str()) => format!("{path}/{field}"),
            Some(_) | None => path,
        };
        found.fault.at(pointer)
    })
}

/// serde stops at the first fault. Each field of the body that has one is taken out and the rest read again, so that all of
/// them are told at once; what is missing shows last, and one at a time.
fn all_faults<T: DeserializeOwned>(mut value: Value, first: FieldProblem) -> Vec<FieldProblem> {
    let mut faults = vec![first];
    while let Some(last) = faults.last()
        && let Some(name) = last.pointer.split('/').nth(1).map(unescaped)
        && let Some(fields) = value.as_object_mut()
        && fields.remove(&name).is_some()
        && let Err(next) = deserialize::<T>(&value)
    {
        // What was just taken out is missing now.
        let within = format!("{}/", next.pointer);
        if faults.iter().any(|told| told.pointer == next.pointer || told.pointer.starts_with(&within)) {
            break;
        }
        faults.push(next);
    }
    faults
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
