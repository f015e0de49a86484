//! What a person changes about itself: its names, and the language it is written to in.

use super::Language;
use crate::problems::{FieldCode, FieldFault, FieldProblem};

const LONGEST_NAME: usize = 100;

/// What a person says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnDetails {
    pub first_name: String,
    pub last_name: String,
    pub language: Language,
}

/// A merge patch (RFC 7396) of them: none of the three can be taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnDetailsPatch {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub language: Option<Language>,
}

/// The details after the patch and the names of the fields that differ; none when nothing does.
///
/// # Errors
/// Every field at fault: a name is 1 to 100 characters once blanks around are dropped, without control characters.
pub fn update_own_details(
    current: &OwnDetails,
    patch: OwnDetailsPatch,
) -> Result<Option<(OwnDetails, Vec<&'static str>)>, Vec<FieldProblem>> {
    let OwnDetailsPatch { first_name, last_name, language } = patch;
    let mut faults = Vec::new();
    let mut named = |pointer: &str, given: Option<String>, kept: &str| match given.map(|given| name(&given)) {
        None => kept.to_owned(),
        Some(Ok(name)) => name,
        Some(Err(fault)) => {
            faults.push(fault.at(pointer));
            kept.to_owned()
        }
    };
    let next = OwnDetails {
        first_name: named("/first_name", first_name, &current.first_name),
        last_name: named("/last_name", last_name, &current.last_name),
        language: language.unwrap_or(current.language),
    };
    if !faults.is_empty() {
        return Err(faults);
    }
    let fields: Vec<_> = [
        ("first_name", next.first_name != current.first_name),
        ("last_name", next.last_name != current.last_name),
        ("language", next.language != current.language),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect();
    Ok((!fields.is_empty()).then_some((next, fields)))
}

fn name(given: &str) -> Result<String, FieldFault> {
    let given = given.trim();
    if given.chars().any(char::is_control) {
        return Err(FieldCode::InvalidCharacter.into());
    }
    match given.chars().count() {
        0 => Err(FieldFault::new(FieldCode::TooShort).min(1)),
        1..=LONGEST_NAME => Ok(given.to_owned()),
        _ => Err(FieldFault::new(FieldCode::TooLong).max(LONGEST_NAME as i64)),
    }
}
