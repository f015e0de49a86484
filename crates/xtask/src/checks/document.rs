//! `openapi/openapi.json`: what the program says of itself, and what its readers need.

use std::fs;

use serde_json::Value;

use super::Outcome;
use super::rust::programs::{self, Built};
use crate::children::command;
use crate::lint;
use crate::root;
use crate::trouble::Trouble;

const DOCUMENT: &str = "openapi/openapi.json";
/// The document that clients were last promised.
const PROMISED: &str = "openapi/promised.json";
/// What breaks since, and why; each finding stands in it word for word.
const CHANGES: &str = "openapi/CHANGES.md";

/// The committed document is the one that the program prints: the program that was made with the tests, for made by
/// itself it would have its dependencies compiled once more, with other features.
pub(super) fn drift() -> Result<Outcome, Trouble> {
    if let Built::Refused(tail) = programs::build()? {
        return Ok(Outcome::failed(tail));
    }
    let program = root::program();
    let printed =
        command(&program.to_string_lossy(), &["openapi"]).output().map_err(Trouble::of("aect openapi"))?;
    if !printed.status.success() {
        return Ok(Outcome::failed(super::tail(&String::from_utf8_lossy(&printed.stderr))));
    }
    let committed = fs::read(root::folder().join(DOCUMENT)).map_err(Trouble::of(DOCUMENT))?;
    if committed == printed.stdout {
        return Ok(Outcome::passed());
    }
    let at = committed.iter().zip(&printed.stdout).take_while(|(one, other)| one == other);
    let line = 1 + at.filter(|(byte, _)| **byte == b'\n').count();
    Ok(Outcome::failed(format!(
        "{DOCUMENT} differs from the program's from line {line} on: run `cargo run -p aect -- openapi > {DOCUMENT}`, \
         read what changed, and commit it"
    )))
}

/// The house's own rules; each sentence says how to mend.
pub(super) fn rules() -> Result<Outcome, Trouble> {
    Ok(found(lint::read(&document(DOCUMENT)?)))
}

/// A change that breaks clients is declared in `openapi/CHANGES.md`, or it isn't made.
pub(super) fn breaking() -> Result<Outcome, Trouble> {
    let declared = fs::read_to_string(root::folder().join(CHANGES)).map_err(Trouble::of(CHANGES))?;
    let broken = lint::breaking::between(&document(PROMISED)?, &document(DOCUMENT)?);
    let untold = broken.into_iter().filter(|sentence| !declared.contains(sentence.as_str()));
    Ok(found(
        untold.map(|sentence| format!("{sentence}: undo it, or write this sentence and why into {CHANGES}")),
    ))
}

fn document(name: &'static str) -> Result<Value, Trouble> {
    let text = fs::read_to_string(root::folder().join(name)).map_err(Trouble::of(name))?;
    serde_json::from_str(&text).map_err(Trouble::of(name))
}

fn found(sentences: impl IntoIterator<Item = String>) -> Outcome {
    let sentences: Vec<_> = sentences.into_iter().collect();
    if sentences.is_empty() { Outcome::passed() } else { Outcome::failed(sentences.join("\n")) }
}
