use std::collections::BTreeMap;

use serde::Serialize;
use time::Date;

use super::{CodeFault, Vocabulary};

/// One entry of a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Term {
    /// What records hold; never used again for another meaning.
    pub code: String,
    pub fr: String,
    pub en: String,
    /// Its place in the list, from 1: the file's column `order`, or its line.
    pub order: u16,
    /// The first day on which it may be chosen; none = since ever.
    pub active_from: Option<Date>,
    /// The day from which it is no more chosen; records keep it.
    pub withdrawn_on: Option<Date>,
    /// The other columns of the file, those that are empty left out (`dac_purpose_codes`, `parent_m49`, `colour`, `fr_hint`…).
    pub extra: BTreeMap<String, String>,
}

/// The term of that code, if it may still be chosen.
///
/// # Errors
/// [`CodeFault::Unknown`] if the list hasn't the code, letter by letter; [`CodeFault::Withdrawn`] if the term has a day of withdrawal.
pub fn find_open<'a>(vocabulary: Vocabulary, terms: &'a [Term], code: &str) -> Result<&'a Term, CodeFault> {
    let term = find(vocabulary, terms, code)?;
    match term.withdrawn_on {
        Some(on) => Err(CodeFault::Withdrawn { vocabulary, code: code.to_owned(), on }),
        None => Ok(term),
    }
}

/// The term of that code, withdrawn or not: for records that were written before.
pub(super) fn find<'a>(vocabulary: Vocabulary, terms: &'a [Term], code: &str) -> Result<&'a Term, CodeFault> {
    terms
        .iter()
        .find(|term| term.code == code)
        .ok_or_else(|| CodeFault::Unknown { vocabulary, code: code.to_owned() })
}
