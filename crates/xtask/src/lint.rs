//! The house's rules for `openapi/openapi.json`, beyond what OpenAPI asks. Each finding says where it
//! is and how to mend it.
//!
//! The reasons: a client's functions are named by `operationId`; the proof of access reads
//! `x-action`, and sends each example; a client's types narrow only on closed problems; who reads a field must know
//! whether to look for it or for null.

mod absent;
pub(crate) mod breaking;
mod operations;
mod schemas;
mod shape;

#[cfg(test)]
mod tests;

use serde_json::Value;

/// The findings, in the document's order; none when it is well.
pub(crate) fn read(document: &Value) -> Vec<String> {
    let mut found = operations::read(document);
    found.extend(schemas::read(document));
    found.extend(absent::read(document));
    found
}

/// The part that a `$ref` names, or the part itself.
fn resolve<'a>(document: &'a Value, part: &'a Value) -> &'a Value {
    let named = part["$ref"].as_str().and_then(|path| document.pointer(path.strip_prefix('#')?));
    named.unwrap_or(part)
}

/// `listTerritories`: letters and digits that begin with a small letter.
fn is_camel_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// `TerritoryPage`: letters and digits that begin with a capital.
fn is_pascal_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}
