use std::collections::HashSet;

use csv::StringRecord;
use time::Date;
use time::macros::format_description;

use super::header::Header;
use super::{Term, Vocabulary, VocabularyFault, VocabularyProblem};

/// Reads a vocabulary from the text of its CSV file, in the file's order.
///
/// # Errors
/// The first [`VocabularyFault`]: a column or a name that is missing, a row of another width, a bad order or date, a code that stands twice.
pub fn read(vocabulary: Vocabulary, csv_text: &str) -> Result<Vec<Term>, VocabularyFault> {
    let at = |line: usize| move |problem| VocabularyFault { vocabulary, line, problem };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(csv_text.as_bytes());
    let names = reader.headers().map_err(|_| at(1)(VocabularyProblem::Unreadable))?;
    let header = Header::of(vocabulary, names).map_err(at(1))?;
    let mut codes = HashSet::new();
    let mut terms = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let line = index + 2;
        let fields = record.map_err(|_| at(line)(VocabularyProblem::Unreadable))?;
        let term = term_from(&header, &fields, index + 1).map_err(at(line))?;
        if !codes.insert(term.code.clone()) {
            return Err(at(line)(VocabularyProblem::CodeTwice(term.code)));
        }
        terms.push(term);
    }
    Ok(terms)
}

fn term_from(header: &Header, fields: &StringRecord, place: usize) -> Result<Term, VocabularyProblem> {
    if fields.len() != header.width {
        return Err(VocabularyProblem::WrongNumberOfFields { found: fields.len(), expected: header.width });
    }
    let text = |column: usize| fields.get(column).unwrap_or_default();
    let dated = |column: Option<usize>, name| column.map(text).map_or(Ok(None), |value| date(name, value));
    Ok(Term {
        code: present("code", text(header.code))?,
        fr: present("fr", text(header.fr))?,
        en: present("en", text(header.en))?,
        order: order(header.order.map(text).map_or_else(|| place.to_string(), str::to_owned))?,
        active_from: dated(header.active_from, "active_from")?,
        withdrawn_on: dated(header.withdrawn_on, "withdrawn_on")?,
        extra: header
            .extra
            .iter()
            .map(|(name, column)| (name.clone(), text(*column).to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .collect(),
    })
}

fn present(column: &'static str, text: &str) -> Result<String, VocabularyProblem> {
    if text.is_empty() { Err(VocabularyProblem::Empty(column)) } else { Ok(text.to_owned()) }
}

fn order(text: String) -> Result<u16, VocabularyProblem> {
    match text.parse() {
        Ok(0) | Err(_) => Err(VocabularyProblem::BadOrder(text)),
        Ok(order) => Ok(order),
    }
}

fn date(column: &'static str, text: &str) -> Result<Option<Date>, VocabularyProblem> {
    if text.is_empty() {
        return Ok(None);
    }
    Date::parse(text, format_description!("[year]-[month]-[day]"))
        .map(Some)
        .map_err(|_| VocabularyProblem::BadDate { column, text: text.to_owned() })
}
